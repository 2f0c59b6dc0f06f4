package org.jaccuse.detail;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words to look for in a sentence, whatever their case: {@code deni* any}. A star stands for any ending of a word,
 * {@code ...} for up to four words in between.
 */
final class Phrase {
    private static final String GAP = "\\W+(?:[\\w’'.-]+\\W+){0,4}?";

    private final Pattern pattern;

    Phrase(String words) {
        String regex = Arrays.stream(words.strip().split("\\s*\\.\\.\\.\\s*"))
                .map(Phrase::run)
                .collect(Collectors.joining(GAP));
        pattern =
                Pattern.compile("(?<![\\w-])" + regex + "(?![\\w-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String run(String words) {
        return Arrays.stream(words.split("\\s+")).map(Phrase::word).collect(Collectors.joining("\\s+"));
    }

    private static String word(String word) {
        String ending = word.endsWith("*") ? "\\w*" : "";
        String stem = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return Pattern.quote(stem).replace("'", "\\E[’']\\Q") + ending;
    }

    /** Where the words stand, in text order. */
    List<MatchResult> in(String sentence) {
        return pattern.matcher(sentence).results().toList();
    }
}
