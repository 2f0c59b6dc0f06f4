package org.jaccuse.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How often each run of four words is in a text: what texts are compared by, as article extraction benchmarks do. */
record Shingles(Map<List<String>, Integer> counts) {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");

    static Shingles of(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(words.isEmpty() ? 0 : 1, words.size() - WORDS + 1); i++) {
            counts.merge(words.subList(i, Math.min(words.size(), i + WORDS)), 1, Integer::sum);
        }
        return new Shingles(counts);
    }

    /** Share of these runs that the other text has too. */
    double shareIn(Shingles other) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int common = counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
                .sum();
        return (double) common / Math.max(1, all);
    }
}
