package org.jaccuse.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which texts share enough hashes of their fingerprints to be worth a comparison. The hashes of all texts are sorted once, so that
 * only those that two texts have are looked at again, and the work grows with the number of texts.
 */
final class Sharing {
    /** Hash in the upper half, number of the text in the lower. */
    private final long[] entries;

    /**
     * The places in {@link #entries} where a hash begins that an earlier text has too, of one text after the other: those of a text
     * begin where {@link #begins} says. Numbers in two arrays, for there are a hundred for each text.
     */
    private final int[] shared;

    private final int[] begins;

    private final int[] common;

    Sharing(List<Fingerprint> texts) {
        this(texts, hash -> true);
    }

    /** @param which the hashes that count; of a text that is asked for it must be all */
    Sharing(List<Fingerprint> texts, IntPredicate which) {
        entries = sorted(texts, which);
        common = new int[texts.size()];
        begins = new int[texts.size() + 1];
        eachShared((text, start) -> begins[text + 1]++);
        Arrays.parallelPrefix(begins, Integer::sum);
        shared = new int[begins[texts.size()]];
        int[] next = begins.clone();
        eachShared((text, start) -> shared[next[text]++] = start);
    }

    private interface Shared {
        void found(int text, int start);
    }

    private void eachShared(Shared with) {
        int start = 0;
        for (int at = 1; at < entries.length; at++) {
            if (entries[at] >>> Integer.SIZE == entries[start] >>> Integer.SIZE) {
                with.found((int) entries[at], start);
            } else {
                start = at;
            }
        }
    }

    /** Filled and sorted in place: of many texts there is no room for a second copy. */
    private static long[] sorted(List<Fingerprint> texts, IntPredicate which) {
        long count = texts.stream()
                .mapToLong(text -> Arrays.stream(text.sample()).filter(which).count())
                .sum();
        long[] entries = new long[Math.toIntExact(count)];
        int next = 0;
        for (int text = 0; text < texts.size(); text++) {
            for (int hash : texts.get(text).sample()) {
                if (which.test(hash)) {
                    entries[next++] = Integer.toUnsignedLong(hash) << Integer.SIZE | text;
                }
            }
        }
        Arrays.sort(entries);
        return entries;
    }

    /** The texts before one that share at least so many hashes with it, in order. */
    List<Integer> earlier(int text, int least) {
        List<Integer> found = new ArrayList<>();
        for (int i = begins[text]; i < begins[text + 1]; i++) {
            for (int at = shared[i]; at < shared[i] + Copies.STOCK && (int) entries[at] < text; at++) {
                if (++common[(int) entries[at]] == least) {
                    found.add((int) entries[at]);
                }
            }
        }
        for (int i = begins[text]; i < begins[text + 1]; i++) {
            for (int at = shared[i]; at < shared[i] + Copies.STOCK && (int) entries[at] < text; at++) {
                common[(int) entries[at]] = 0;
            }
        }
        found.sort(null);
        return found;
    }
}
