package org.jaccuse.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text on one line. */
public final class Line {
    private static final Pattern FINAL = Pattern.compile("[.!?:;,…。！？：；，][\\p{Pf}\\p{Pi}\"')\\]]*$");

    private Line() {}

    /** The text with each run of white space as one blank, none at the ends, and without invisible characters. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    /** White space of every kind (White_Space of Unicode), and control characters, which nobody sees either. */
    private static boolean isSpace(char c) {
        if (c < 0x1680) {
            return c <= ' ' || c >= 0x7F && c <= 0xA0;
        }
        return c == 0x1680
                || c >= 0x2000 && c <= 0x200A
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    /** Soft hyphen, zero-width space and joiners, marks and overrides of writing direction, invisible operators, byte order mark. */
    private static boolean isInvisible(char c) {
        return c == 0xAD
                || c == 0x61C
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF;
    }

    /** Whether the line closes like a sentence or a part of one. */
    static boolean closes(String line) {
        return FINAL.matcher(line).find();
    }

    static int words(String line) {
        return line.isEmpty() ? 0 : line.split(" ").length;
    }

    /** The letters and digits alone, in lower case: two headlines that differ in quotation marks are the same. */
    static String key(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
