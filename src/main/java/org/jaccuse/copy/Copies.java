package org.jaccuse.copy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds texts that are near copies of each other and the one that each goes back to. Only texts that share some hashes of their
 * fingerprints are compared, so that the work grows with the number of copies and not with the square of the texts.
 */
public final class Copies {
    /** From this share of the shorter text on, two texts are near copies. */
    public static final double ENOUGH = 0.4;

    /** A later text that is longer is a copy only where this share of it is: else it draws on the earlier one, and on others. */
    private static final double MAINLY = 0.4;

    /** A hash that more texts than this have is a stock phrase: the first so many of them, in {@link #ORDER}, are compared. */
    public static final int STOCK = 500;

    /** Earlier texts first; undated texts come after dated ones, and those of one day in the order of their names. */
    public static final Comparator<Item> ORDER =
            Comparator.comparing((Item item) -> item.day().orElse("9999-12-31")).thenComparing(Item::id);

    private final List<Item> items;

    /** An earlier text of the same story, or the text itself where it is the first. */
    private final int[] group;

    /** The earlier text that each is most like, where {@link #likeness} is more than 0; of equals the first. */
    private final int[] nearest;

    private final double[] likeness;

    private Copies(List<Item> items) {
        this.items = items;
        this.group = IntStream.range(0, items.size()).toArray();
        this.nearest = new int[items.size()];
        this.likeness = new double[items.size()];
    }

    /**
     * A text to be compared.
     *
     * @param id its name, unique
     * @param day of publication, ISO 8601, empty where unknown
     */
    public record Item(String id, Optional<String> day, Fingerprint fingerprint) {}

    /**
     * A near copy.
     *
     * @param similarity estimated share of the shorter of the two texts that stands in the other
     * @param kept estimated share of the original that stands in the copy
     * @param added estimated share of the copy that does not stand in the original
     */
    public record Pair(String copy, String original, double similarity, double kept, double added) {}

    /**
     * Each text that is a near copy of an earlier one, directly or by way of others, with the most similar of the earlier ones.
     * Undated texts come after dated ones, and those of one day in the order of their names, so that the result does not depend
     * on the order given.
     */
    public static List<Pair> pairs(List<Item> items) {
        List<Item> ordered = items.stream().sorted(ORDER).toList();
        Copies copies = new Copies(ordered);
        copies.link(new Sharing(fingerprints(ordered)), IntStream.range(0, ordered.size()));
        return copies.pairs(IntStream.range(0, ordered.size()));
    }

    static List<Fingerprint> fingerprints(List<Item> items) {
        return items.stream().map(Item::fingerprint).toList();
    }

    /**
     * The pairs of some texts only.
     *
     * @param ordered all texts in {@link #ORDER}
     * @param sharing of all hashes of those texts
     * @param some their places, with whatever is linked to any of them
     */
    static List<Pair> pairs(List<Item> ordered, Sharing sharing, int[] some) {
        Copies copies = new Copies(ordered);
        copies.link(sharing, Arrays.stream(some));
        return copies.pairs(Arrays.stream(some));
    }

    /** The text at the head of each line of copies, by the name of the copy. */
    public static Map<String, String> origins(List<Pair> pairs) {
        Map<String, String> origins = new TreeMap<>();
        for (Pair pair : pairs) {
            origins.put(pair.copy(), origins.getOrDefault(pair.original(), pair.original()));
        }
        return origins;
    }

    /** @param which the texts to be linked to earlier ones, in order */
    private void link(Sharing sharing, IntStream which) {
        which.forEach(later -> sharing.earlier(later, Fingerprint.TELLING).forEach(earlier -> link(later, earlier)));
    }

    /** Earlier texts come in order, so that of those equally alike the first stays. */
    private void link(int later, int earlier) {
        double alike = likeness(items.get(later), items.get(earlier)).orElse(0);
        if (alike > 0) {
            int first = Math.min(head(later), head(earlier));
            int other = Math.max(head(later), head(earlier));
            group[other] = first;
        }
        if (alike > likeness[later]) {
            likeness[later] = alike;
            nearest[later] = earlier;
        }
    }

    /**
     * How alike two texts are, when the later is a near copy of the earlier one.
     *
     * @param copy the later of the two in {@link #ORDER}
     */
    public static OptionalDouble likeness(Item copy, Item original) {
        Fingerprint.Shares shares = copy.fingerprint().shares(original.fingerprint());
        double most = Math.max(shares.own(), shares.others());
        boolean surelyLater = copy.day().isPresent()
                && original.day().isPresent()
                && !copy.day().equals(original.day());
        return most >= ENOUGH && (shares.own() >= MAINLY || !surelyLater)
                ? OptionalDouble.of(most)
                : OptionalDouble.empty();
    }

    /** The earliest text of the group. */
    private int head(int item) {
        int at = item;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private List<Pair> pairs(IntStream which) {
        return which.filter(item -> head(item) != item)
                .mapToObj(item -> pair(items.get(item), items.get(original(item))))
                .toList();
    }

    /** The text that a copy is most like, or where it is like later ones only, the first of the story. */
    private int original(int item) {
        return likeness[item] > 0 ? nearest[item] : head(item);
    }

    /** What a copy has in common with its original. */
    public static Pair pair(Item copy, Item original) {
        Fingerprint.Shares shares = copy.fingerprint().shares(original.fingerprint());
        double kept = shares.others();
        return new Pair(copy.id(), original.id(), Math.max(kept, shares.own()), kept, 1 - shares.own());
    }
}
