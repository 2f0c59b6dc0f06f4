package org.jaccuse.link.match;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names that differ in one letter: found by leaving out each letter of both, so that no two lists are compared name by name. */
final class Typing {
    private static final int SHORTEST = 8;

    private Typing() {}

    static void add(Index left, Index right, Rates rates, Map<String, Pair> pairs) {
        for (String key : new TreeSet<>(left.keys())) {
            Set<String> near = new TreeSet<>();
            variants(key).forEach(v -> near.addAll(right.near(v)));
            near.remove(key);
            for (String other : near) {
                if (Math.abs(key.length() - other.length()) <= 1 && digits(key).equals(digits(other))) {
                    meet(left, right, key, other, rates, pairs);
                }
            }
        }
    }

    private static void meet(Index left, Index right, String key, String other, Rates rates, Map<String, Pair> pairs) {
        for (Index.Use one : left.of(key)) {
            for (Index.Use two : right.of(other)) {
                pairs.computeIfAbsent(
                                one.thing().iri() + " " + two.thing().iri(), x -> new Pair(one.thing(), two.thing()))
                        .add(
                                rates.get("typing"),
                                false,
                                "“" + one.written() + "” and “" + two.written() + "” are alike");
            }
        }
    }

    /** The key itself and all with one letter left out; nothing for short names, which are too near to each other. */
    static Set<String> variants(String key) {
        Set<String> all = new HashSet<>();
        int start = key.indexOf(' ') + 1;
        if (key.length() - start >= SHORTEST) {
            all.add(key);
            for (int i = start; i < key.length(); i++) {
                all.add(key.substring(0, i) + key.substring(i + 1));
            }
        }
        return all;
    }

    /** Numbers part names: APT-C-35 is not APT-C-36. */
    private static String digits(String key) {
        return key.replaceAll("\\D", "");
    }
}
