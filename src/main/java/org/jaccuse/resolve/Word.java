package org.jaccuse.resolve;

/**
 * A word of a name.
 *
 * @param written with its capitals, without the dots of an initialism and without a possessive ending
 * @param folded {@code written} in lower-case ASCII where letters have an ASCII base
 * @param possessive whether it had a possessive ending
 */
record Word(String written, String folded, boolean possessive) {
    boolean capital() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    boolean year() {
        return folded.length() == 4 && (folded.startsWith("19") || folded.startsWith("20")) && digits();
    }

    boolean shortNumber() {
        return folded.length() <= 3 && digits();
    }

    private boolean digits() {
        return folded.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
