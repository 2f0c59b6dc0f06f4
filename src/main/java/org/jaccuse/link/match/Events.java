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

    private static final int SHORTEST = 3;
    /** A name of more words than this is a sentence. */
    private static final int LONG = 6;

    private Events() {}

    static void add(Index ones, Index others, Rates rates, Map<String, Pair> pairs) {
        Map<String, List<Thing>> left = ones.events();
        Map<String, List<Thing>> right = others.events();
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
        return one.year().isPresent()
                && other.year().isPresent()
                && Math.abs(one.year().get() - other.year().get()) <= 1;
    }

    /** Words in capitals; the first of a sentence-like name tells nothing. */
    private static Set<String> proper(String name) {
        String[] words = name.strip().split("\\s+");
        Set<String> proper = new TreeSet<>();
        for (int i = words.length > LONG ? 1 : 0; i < words.length; i++) {
            if (words[i].codePoints()
                    .filter(Character::isLetterOrDigit)
                    .limit(1)
                    .anyMatch(Character::isUpperCase)) {
                proper.addAll(NameKey.words(words[i]));
            }
        }
        return proper;
    }

    static Map<String, List<Thing>> byWord(Collection<Thing> things, Set<String> common) {
        Map<String, List<Thing>> words = new HashMap<>();
        for (Thing thing : things) {
            if (thing.kind().equals("incident")) {
                Set<String> own = new TreeSet<>();
                thing.names().forEach(name -> own.addAll(proper(name)));
                thing.victims().forEach(victim -> own.addAll(proper(victim)));
                own.removeIf(word ->
                        word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit) || common.contains(word));
                own.forEach(word ->
                        words.computeIfAbsent(word, key -> new ArrayList<>()).add(thing));
            }
        }
        return words;
    }
}
