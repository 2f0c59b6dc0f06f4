package org.jaccuse.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text as a terminal can show it without harm, and its width there. */
public final class Shown {
    private Shown() {}

    /** The text with control, line and direction-changing characters written as {@code \}{@code u{202e}}. */
    public static String safe(String text) {
        return text.codePoints()
                .mapToObj(c -> harmless(c) ? Character.toString(c) : "\\u{" + Integer.toHexString(c) + "}")
                .collect(Collectors.joining());
    }

    private static boolean harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> !changesDirection(c);
            default -> true;
        };
    }

    /** The marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9). */
    private static boolean changesDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Columns that a text takes: two for East Asian wide characters and emoji, none for marks that sit on others. */
    static int width(String text) {
        return text.codePoints().map(Shown::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = switch (Character.UnicodeScript.of(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0x3000 && c <= 0x303E);
        };
        return wide ? 2 : 1;
    }

    /** Breaks a text at spaces into lines of at most {@code most} columns; a longer word keeps a line of its own. */
    static List<String> wrap(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text filled up with spaces to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}
