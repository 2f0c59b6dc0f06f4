package org.jaccuse.resolve;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Readable identifiers from words: ASCII, lower case, small words dropped, at most {@value #LONGEST} characters. */
final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /**
     * @param words of the name or description
     * @param lists knows the small words, which stay when there are no others
     * @return never empty; letters that ASCII lacks fall away and a number drawn from the words stands for them, so that a name
     *     with a letter that only looks Latin is never taken for the name that it looks like
     */
    static String of(List<Word> words, WordLists lists) {
        List<Word> telling = words.stream()
                .filter(w -> !lists.has(WordLists.Kind.FUNCTION, w))
                .toList();
        String slug = cut(joined(telling.isEmpty() ? words : telling));
        if (!slug.isEmpty() && words.stream().allMatch(Slug::latin)) {
            return slug;
        }
        String number = String.format(Locale.ROOT, "x%08x", Words.folded(words).hashCode());
        return slug.isEmpty() ? number : slug + "-" + number;
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, cut > 0 ? cut : LONGEST);
    }

    private static boolean latin(Word word) {
        return word.folded().codePoints().allMatch(c -> c < 0x80 || !Character.isLetterOrDigit(c));
    }

    private static String joined(List<Word> words) {
        return words.stream()
                .map(w -> w.folded()
                        .replaceAll("['.]", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", ""))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("-"));
    }
}
