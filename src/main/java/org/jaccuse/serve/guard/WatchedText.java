package org.jaccuse.serve.guard;

/** A text that ends the matching of a regular expression when the deadline is past: a pattern may try for longer than a life. */
record WatchedText(CharSequence text, int[] reads) implements CharSequence {
    private static final int BETWEEN_LOOKS = 0xFFF;

    static WatchedText of(CharSequence text) {
        return new WatchedText(text, new int[1]);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if ((++reads[0] & BETWEEN_LOOKS) == 0) {
            Deadline.check();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new WatchedText(text.subSequence(start, end), reads);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
