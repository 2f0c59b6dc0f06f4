package org.jaccuse.link.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Incidents that lists name differently: the same year, and a rare word of victim or name in both. */
final class Events {
    /** A word that more incidents of a list have than this tells nothing. */
    private static final int RARE = 3;

    private static final int SHORTEST = 4;

    private Events() {}

    static void add(Collection<Thing> ones, Collection<Thing> others, Rates rates, Map<String, Pair> pairs) {
        Map<String, List<Thing>> left = byWord(ones);
        Map<String, List<Thing>> right = byWord(others);
        for (String word : new TreeSet<>(left.keySet())) {
            List<Thing> here = left.getOrDefault(word, List.of());
            List<Thing> there = right.getOrDefault(word, List.of());
            if (here.size() <= RARE && there.size() <= RARE) {
                here.forEach(one -> there.stream()
                        .filter(other -> sameYear(one, other))
                        .forEach(other -> pairs.computeIfAbsent(
                                        one.iri() + " " + other.iri(), key -> new Pair(one, other))
                                .add(
                                        rates.get("victim") / Math.max(here.size(), there.size()),
                                        true,
                                        "“" + word + "” in " + one.year().orElse(0))));
            }
        }
    }

    private static boolean sameYear(Thing one, Thing other) {
        return one.year().isPresent() && other.year().isPresent()
                && Math.abs(one.year().get() - other.year().get()) <= 1;
    }

    private static Map<String, List<Thing>> byWord(Collection<Thing> things) {
        Map<String, List<Thing>> words = new HashMap<>();
        for (Thing thing : things) {
            if (thing.kind().equals("incident")) {
                Set<String> own = new TreeSet<>(NameKey.words(thing.label()));
                thing.names().forEach(name -> own.addAll(NameKey.words(name)));
                thing.victims().forEach(victim -> own.addAll(NameKey.words(victim)));
                own.removeIf(word -> word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit));
                own.forEach(word -> words.computeIfAbsent(word, key -> new ArrayList<>()).add(thing));
            }
        }
        return words;
    }
}
