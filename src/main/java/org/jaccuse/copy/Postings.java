package org.jaccuse.copy;

import java.util.Arrays;
import java.util.List;

/** Which texts have which hashes, in one array: with tens of thousands of texts there are millions of hashes. */
final class Postings {
    /** The hash in the upper half, the number of the text in the lower; in order. */
    private final long[] entries;

    Postings(List<Fingerprint> texts) {
        entries = new long[texts.stream().mapToInt(Fingerprint::size).sum()];
        int at = 0;
        for (int text = 0; text < texts.size(); text++) {
            for (int hash : texts.get(text).sample()) {
                entries[at++] = entry(hash, text);
            }
        }
        Arrays.sort(entries);
    }

    /**
     * Adds one to the count of each text that has a hash and comes before a given text that has it too.
     *
     * @param counts by the numbers of the texts
     * @return whether {@code many} or more texts before it have the hash; none is counted then
     */
    boolean count(int hash, int text, int many, int[] counts) {
        int first = Arrays.binarySearch(entries, entry(hash, 0));
        int own = Arrays.binarySearch(entries, entry(hash, text));
        int from = first < 0 ? -first - 1 : first;
        if (own - from >= many) {
            return true;
        }
        for (int at = from; at < own; at++) {
            counts[(int) entries[at]]++;
        }
        return false;
    }

    private static long entry(int hash, int text) {
        return (long) hash << Integer.SIZE | text;
    }
}
