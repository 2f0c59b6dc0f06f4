package org.jaccuse.link;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Links against those that are known.
 *
 * @param gold how many are known
 * @param judged how many were found with an end that is known: the others may be right and unknown
 * @param missed known ones that were not found
 * @param wrong found ones that are not known, though an end is
 */
record Quality(int gold, int judged, Set<String> missed, Set<String> wrong) {
    /** Both map subjects to their objects. */
    static Quality of(Map<String, Set<String>> gold, Map<String, Set<String>> found) {
        Set<String> all = pairs(gold);
        Set<String> objects = gold.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> judged = pairs(found);
        judged.removeIf(pair -> !gold.containsKey(pair.split(" ")[0]) && !objects.contains(pair.split(" ")[1]));
        Set<String> missed = new TreeSet<>(all);
        missed.removeAll(judged);
        Set<String> wrong = new TreeSet<>(judged);
        wrong.removeAll(all);
        return new Quality(all.size(), judged.size(), missed, wrong);
    }

    private static Set<String> pairs(Map<String, Set<String>> links) {
        return links.entrySet().stream()
                .flatMap(link -> link.getValue().stream().map(object -> link.getKey() + " " + object))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    double precision() {
        return 1 - (double) wrong.size() / judged;
    }

    double recall() {
        return 1 - (double) missed.size() / gold;
    }
}
