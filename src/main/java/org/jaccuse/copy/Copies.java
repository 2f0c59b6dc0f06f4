package org.jaccuse.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private final int[] group;
    private final Map<Integer, Map<Integer, Double>> links = new HashMap<>();

    private Copies(List<Item> items) {
        this.items = items;
        this.group = IntStream.range(0, items.size()).toArray();
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
        copies.link();
        return copies.pairs();
    }

    /** The text at the head of each line of copies, by the name of the copy. */
    public static Map<String, String> origins(List<Pair> pairs) {
        Map<String, String> origins = new TreeMap<>();
        for (Pair pair : pairs) {
            origins.put(pair.copy(), origins.getOrDefault(pair.original(), pair.original()));
        }
        return origins;
    }

    private void link() {
        Sharing sharing = new Sharing(items.stream().map(Item::fingerprint).toList());
        for (int later = 0; later < items.size(); later++) {
            for (int earlier : sharing.earlier(later, Fingerprint.TELLING)) {
                link(later, earlier);
            }
        }
    }

    private void link(int later, int earlier) {
        OptionalDouble likeness = likeness(items.get(later), items.get(earlier));
        if (likeness.isPresent()) {
            links.computeIfAbsent(later, key -> new TreeMap<>()).put(earlier, likeness.getAsDouble());
            int first = Math.min(head(later), head(earlier));
            int other = Math.max(head(later), head(earlier));
            group[other] = first;
        }
    }

    /**
     * How alike two texts are, when the later is a near copy of the earlier one.
     *
     * @param copy the later of the two in {@link #ORDER}
     */
    public static OptionalDouble likeness(Item copy, Item original) {
        double ofCopy = copy.fingerprint().within(original.fingerprint());
        double ofOriginal = original.fingerprint().within(copy.fingerprint());
        boolean surelyLater = copy.day().isPresent()
                && original.day().isPresent()
                && !copy.day().equals(original.day());
        double most = Math.max(ofCopy, ofOriginal);
        return most >= ENOUGH && (ofCopy >= MAINLY || !surelyLater) ? OptionalDouble.of(most) : OptionalDouble.empty();
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

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            int head = head(item);
            if (head != item) {
                int original = links.getOrDefault(item, Map.of()).entrySet().stream()
                        .max(Map.Entry.<Integer, Double>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(head);
                pairs.add(pair(items.get(item), items.get(original)));
            }
        }
        return pairs;
    }

    /** What a copy has in common with its original. */
    public static Pair pair(Item copy, Item original) {
        double kept = original.fingerprint().within(copy.fingerprint());
        double own = copy.fingerprint().within(original.fingerprint());
        return new Pair(copy.id(), original.id(), Math.max(kept, own), kept, 1 - own);
    }
}
