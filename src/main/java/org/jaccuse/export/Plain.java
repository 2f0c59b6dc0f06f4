package org.jaccuse.export;

/**
 * Text that every format can carry: what XML 1.0 has no character for (control characters, halves of surrogate pairs, the two
 * non-characters) becomes U+FFFD, the replacement character. Marks of writing direction stay: they are part of a quote.
 */
final class Plain {
    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    static String text(String text) {
        return text.codePoints().allMatch(Plain::carried)
                ? text
                : text.codePoints()
                        .map(c -> carried(c) ? c : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The characters of XML 1.0, fifth edition, without the C1 controls; a lone surrogate is a code point of its own here. */
    private static boolean carried(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean control = c >= 0x7F && c <= 0x9F;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    /** The text on one line. */
    static String line(String text) {
        return text.replaceAll("[\\r\\n\\t\\u2028\\u2029]+", " ");
    }

    /** The text, cut at some length with three dots. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
