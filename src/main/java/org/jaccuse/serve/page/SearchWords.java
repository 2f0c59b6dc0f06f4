package org.jaccuse.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that somebody types, as a query of Lucene: all must be there, the last may go on. */
final class SearchWords {
    private static final int MOST_WORDS = 12;

    /** Letters of a word that count: Lucene takes none that go on for thousands. */
    private static final int LONGEST = 100;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private SearchWords() {}

    private static String shortened(String word) {
        int letters = Math.min(word.codePointCount(0, word.length()), LONGEST);
        return word.substring(0, word.offsetByCodePoints(0, letters)).toLowerCase(Locale.ROOT);
    }

    /** Empty when there is no word. */
    static String of(String typed) {
        List<String> words = WORD.matcher(typed)
                .results()
                .map(found -> shortened(found.group()))
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.get(words.size() - 1);
        String before = words.subList(0, words.size() - 1).stream()
                .map(word -> "+" + word + " ")
                .collect(Collectors.joining());
        return before + "+(" + last + " OR " + last + "*)";
    }
}
