package org.jaccuse.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text on one line. */
final class Line {
    /** Invisible characters inside words: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

    /** White space of every kind, and control characters, which nobody sees either. */
    private static final Pattern SPACE = Pattern.compile("[\\p{IsWhite_Space}\\p{Cc}]+");

    private static final Pattern FINAL = Pattern.compile("[.!?:;,…。！？：；，][\\p{Pf}\\p{Pi}\"')\\]]*$");

    private Line() {}

    /** The text with each run of white space as one blank, none at the ends, and without invisible characters. */
    static String of(String text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
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
