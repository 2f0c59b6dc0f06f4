package org.jaccuse.copy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jaccuse.copy.Copies.Item;
import org.jaccuse.copy.Copies.Pair;

/**
 * What new texts change in who copies whom, without comparing the others with each other. All fingerprints are read through once, but
 * only texts that share hashes with a new one, and the stories to which those belong, are compared again. The result is what
 * {@link Copies#pairs} gives for the same texts.
 */
public final class NewCopies {
    private final List<Item> ordered;
    private final List<Fingerprint> fingerprints;
    private final Map<String, Integer> places = new HashMap<>();

    private NewCopies(Collection<Item> items) {
        this.ordered = items.stream().sorted(Copies.ORDER).toList();
        this.fingerprints = Copies.fingerprints(ordered);
        IntStream.range(0, ordered.size())
                .forEach(place -> places.put(ordered.get(place).id(), place));
    }

    /**
     * The part of the copies that may have changed.
     *
     * @param texts names of the texts whose stories may be others now
     * @param pairs all pairs of these; the other texts have those that they had
     */
    public record Part(Set<String> texts, List<Pair> pairs) {}

    /**
     * @param items all texts
     * @param fresh names of those that are new
     * @param stories the texts of all stories to which given ones belonged, before the new ones came
     */
    public static Part of(Collection<Item> items, Set<String> fresh, UnaryOperator<Set<String>> stories) {
        NewCopies copies = new NewCopies(items);
        return copies.part(copies.at(fresh), stories);
    }

    private Part part(Set<Integer> fresh, UnaryOperator<Set<String>> stories) {
        Set<Integer> involved = involved(fresh);
        Sharing near = new Sharing(fingerprints, hashes(involved));
        Set<Integer> linked = new TreeSet<>(involved);
        involved.forEach(text -> near.earlier(text, Fingerprint.TELLING).stream()
                .filter(earlier ->
                        Copies.likeness(ordered.get(text), ordered.get(earlier)).isPresent())
                .forEach(linked::add));
        Set<String> names = names(linked);
        names.addAll(stories.apply(names));
        Set<Integer> all = at(names);
        int[] inOrder = all.stream().mapToInt(Integer::intValue).toArray();
        return new Part(names, Copies.pairs(ordered, new Sharing(fingerprints, hashes(all)), inOrder));
    }

    /**
     * The new texts, later ones that may be copies of them, and those for which a new text takes the place of another among the
     * holders of a hash that count.
     */
    private Set<Integer> involved(Set<Integer> fresh) {
        Map<Integer, List<Integer>> holders = holders(fresh);
        Set<Integer> involved = new TreeSet<>(fresh);
        for (int text : fresh) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (int hash : fingerprints.get(text).sample()) {
                List<Integer> having = holders.getOrDefault(hash, List.of());
                boolean counts = having.indexOf(text) < Copies.STOCK;
                if (counts && having.size() > Copies.STOCK) {
                    involved.addAll(having);
                } else {
                    having.stream()
                            .filter(other -> other > text)
                            .forEach(other -> shared.merge(other, 1, Integer::sum));
                }
            }
            shared.forEach((other, count) -> {
                if (count >= Fingerprint.TELLING) {
                    involved.add(other);
                }
            });
        }
        return involved;
    }

    /** The texts with each hash of some texts, in order. */
    private Map<Integer, List<Integer>> holders(Set<Integer> texts) {
        IntPredicate wanted = hashes(texts);
        return IntStream.range(0, fingerprints.size())
                .boxed()
                .flatMap(text -> Arrays.stream(fingerprints.get(text).sample())
                        .filter(wanted)
                        .mapToObj(hash -> Map.entry(hash, text)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private IntPredicate hashes(Set<Integer> texts) {
        int[] hashes = texts.stream()
                .flatMapToInt(text -> Arrays.stream(fingerprints.get(text).sample()))
                .sorted()
                .distinct()
                .toArray();
        return hash -> Arrays.binarySearch(hashes, hash) >= 0;
    }

    private Set<Integer> at(Set<String> names) {
        return names.stream()
                .filter(places::containsKey)
                .map(name -> places.getOrDefault(name, 0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> names(Set<Integer> texts) {
        return texts.stream().map(text -> ordered.get(text).id()).collect(Collectors.toCollection(HashSet::new));
    }
}
