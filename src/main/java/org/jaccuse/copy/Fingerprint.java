package org.jaccuse.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A short mark of a text by which it is known how much of it stands in another: a sample of the hashes of its four-word runs,
 * those below a bound that is halved until few enough are left (containment by Broder, "On the resemblance and containment of
 * documents", 1997; samples below a bound by Irber and others, "Lightweight compositional analysis of metagenomes with
 * FracMinHash", 2022). Quotations do not count where there is text besides, for separate reports quote the same words.
 */
public final class Fingerprint {
    /** Most hashes in a sample. */
    static final int SIZE = 192;

    private static final int RUN = 4;
    /** Below this many runs a text is a headline or a caption, and chance makes such texts alike. */
    private static final int FEWEST = 30;

    /** Fewer hashes than this tell nothing about how much two texts share. */
    static final int TELLING = 6;

    private static final int DIGITS = 8;

    /** How often the bound was halved. */
    private final int level;

    /** In order, as unsigned numbers below the bound. */
    private final int[] sample;

    private Fingerprint(int level, int[] sample) {
        this.level = level;
        this.sample = sample;
    }

    /** The fingerprint of a text; empty where it is too short to tell it from others. Case and punctuation do not count. */
    public static Optional<Fingerprint> of(String text) {
        TreeSet<Long> own = runs(Words.ownStretches(text));
        TreeSet<Long> runs = own.size() >= FEWEST ? own : runs(List.of(Words.of(text)));
        if (runs.size() < FEWEST) {
            return Optional.empty();
        }
        int level = 0;
        while (runs.headSet(bound(level)).size() > SIZE) {
            level++;
        }
        return Optional.of(new Fingerprint(
                level,
                runs.headSet(bound(level)).stream().mapToInt(Long::intValue).toArray()));
    }

    private static TreeSet<Long> runs(List<List<String>> stretches) {
        TreeSet<Long> runs = new TreeSet<>();
        for (List<String> words : stretches) {
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.add(hash(String.join(" ", words.subList(i, i + RUN))));
            }
        }
        return runs;
    }

    private static long bound(int level) {
        return 1L << Integer.SIZE - level;
    }

    /**
     * Reads a fingerprint as {@link #hex()} writes it.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static Fingerprint parse(String hex) {
        if (!hex.matches("[0-9a-f]{2}(?:[0-9a-f]{8}){0," + SIZE + "}")) {
            throw new IllegalArgumentException("a fingerprint has 2 and then up to " + SIZE + " times 8 digits");
        }
        int[] sample = new int[hex.length() / DIGITS];
        for (int i = 0; i < sample.length; i++) {
            int start = 2 + i * DIGITS;
            sample[i] = Integer.parseUnsignedInt(hex.substring(start, start + DIGITS), 16);
        }
        return new Fingerprint(Integer.parseInt(hex.substring(0, 2), 16), sample);
    }

    /** In lower-case hexadecimal digits: two for how often the bound was halved, then eight a hash. */
    public String hex() {
        return String.format(Locale.ROOT, "%02x", level)
                + Arrays.stream(sample)
                        .mapToObj(hash -> String.format(Locale.ROOT, "%08x", hash))
                        .collect(Collectors.joining());
    }

    /**
     * How much two texts share, estimated; nothing where too little is known.
     *
     * @param own share of this text that stands in the other, 0 to 1
     * @param others share of the other that stands in this one
     */
    record Shares(double own, double others) {
        private static final Shares NONE = new Shares(0, 0);
    }

    /** The estimated share of the shorter of two texts that stands in the other, 0 to 1; 0 where too little is known. */
    public double similarity(Fingerprint other) {
        Shares shares = shares(other);
        return Math.max(shares.own(), shares.others());
    }

    /** The estimated share of this text that stands in another, 0 to 1; 0 where too little is known. */
    public double within(Fingerprint other) {
        return shares(other).own();
    }

    Shares shares(Fingerprint other) {
        int coarser = Math.max(level, other.level);
        int mine = below(coarser);
        int theirs = other.below(coarser);
        int common = 0;
        int at = 0;
        for (int i = 0; i < mine && at < theirs; i++) {
            while (at < theirs && Integer.compareUnsigned(other.sample[at], sample[i]) < 0) {
                at++;
            }
            common += at < theirs && other.sample[at] == sample[i] ? 1 : 0;
        }
        return common < TELLING ? Shares.NONE : new Shares((double) common / mine, (double) common / theirs);
    }

    /** How many hashes are left when the bound is halved so often. */
    private int below(int halved) {
        int end = sample.length;
        while (halved > level && end > 0 && Integer.toUnsignedLong(sample[end - 1]) >= bound(halved)) {
            end--;
        }
        return end;
    }

    /** The hashes, by which texts that may share much are found. */
    public int[] sample() {
        return sample.clone();
    }

    /** FNV-1a over UTF-16 code units, then the finaliser of SplitMix64 (Steele, Lea and Flood, 2014); 32 bits of it. */
    private static long hash(String run) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < run.length(); i++) {
            hash = (hash ^ run.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return (hash ^ hash >>> 31) >>> Integer.SIZE;
    }
}
