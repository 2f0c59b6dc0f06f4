package org.jaccuse.copy;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which texts share enough hashes of their fingerprints to be worth a comparison. The hashes of all texts are sorted once, so that
 * only texts with a hash in common meet, and the work grows with the number of texts.
 */
final class Sharing {
    private final List<Fingerprint> texts;

    /** Hash in the upper half, number of the text in the lower, in order. */
    private final long[] entries;

    /** How many hashes each text shares with the one that is asked for, and which do. */
    private final int[] common;

    private final int[] met;

    Sharing(List<Fingerprint> texts) {
        this(texts, hash -> true);
    }

    /** @param which the hashes that count; of a text that is asked for it must be all */
    Sharing(List<Fingerprint> texts, IntPredicate which) {
        this.texts = texts;
        this.entries = sorted(texts, which);
        this.common = new int[texts.size()];
        this.met = new int[texts.size()];
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
                    entries[next++] = entry(hash, text);
                }
            }
        }
        Arrays.sort(entries);
        return entries;
    }

    private static long entry(int hash, int text) {
        return Integer.toUnsignedLong(hash) << Integer.SIZE | text;
    }

    /** The texts before one that share at least so many hashes with it, in order. */
    List<Integer> earlier(int text, int least) {
        int many = meet(text);
        List<Integer> found = Arrays.stream(met, 0, many)
                .filter(other -> common[other] >= least)
                .sorted()
                .boxed()
                .toList();
        for (int i = 0; i < many; i++) {
            common[met[i]] = 0;
        }
        return found;
    }

    /** How many texts before one share any hash with it. */
    private int meet(int text) {
        int many = 0;
        for (int hash : texts.get(text).sample()) {
            int start = place(entry(hash, 0));
            int end = Math.min(place(entry(hash, text)), start + Copies.STOCK);
            for (int at = start; at < end; at++) {
                int other = (int) entries[at];
                if (common[other]++ == 0) {
                    met[many++] = other;
                }
            }
        }
        return many;
    }

    /** Of the first entry that is no less. */
    private int place(long entry) {
        int found = Arrays.binarySearch(entries, entry);
        return found < 0 ? -found - 1 : found;
    }
}
