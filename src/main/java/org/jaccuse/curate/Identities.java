package org.jaccuse.curate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jaccuse.query.Decision;

/** Who is who by the decisions in force: what is the same as the same is the same. */
final class Identities {
    private final List<Decision> inForce;

    Identities(List<Decision> decisions) {
        inForce = decisions.stream().filter(Decision::inForce).toList();
    }

    /** The decision in force on two entities themselves. */
    Optional<Decision> on(boolean same, String a, String b) {
        return inForce.stream().filter(d -> d.same() == same && d.isAbout(a, b)).findFirst();
    }

    /** All that is the same as an entity, itself included. */
    Set<String> sameAs(String entity) {
        Set<String> found = new TreeSet<>(Set.of(entity));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            String next = open.pop();
            for (Decision decision : joining(next)) {
                String far = far(decision, next);
                if (found.add(far)) {
                    open.push(far);
                }
            }
        }
        return found;
    }

    /** The decisions that lead from one entity to another of the same class, as few as there are; empty where none do. */
    List<Decision> chain(String from, String to) {
        Map<String, List<Decision>> chains = new HashMap<>(Map.of(from, List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !chains.containsKey(to)) {
            String next = open.poll();
            for (Decision decision : joining(next)) {
                List<Decision> longer = new ArrayList<>(chains.getOrDefault(next, List.of()));
                longer.add(decision);
                if (chains.putIfAbsent(far(decision, next), longer) == null) {
                    open.add(far(decision, next));
                }
            }
        }
        return chains.getOrDefault(to, List.of());
    }

    /** The decisions that two entities cannot be one: something that the one is, is apart from something that the other is. */
    List<Decision> parting(String a, String b) {
        Set<String> ofA = sameAs(a);
        Set<String> ofB = sameAs(b);
        return inForce.stream()
                .filter(d -> !d.same())
                .filter(d -> ofA.contains(d.one()) && ofB.contains(d.other())
                        || ofA.contains(d.other()) && ofB.contains(d.one()))
                .toList();
    }

    /**
     * Entities by the one that stands for their class; that one itself is left out.
     *
     * @param preferred tells what stands for others before all else; then the shorter IRI does, then the first by letters
     */
    Map<String, String> view(Predicate<String> preferred) {
        Comparator<String> order = Comparator.comparing((String iri) -> !preferred.test(iri))
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder());
        Map<String, String> view = new TreeMap<>();
        inForce.stream().filter(Decision::same).forEach(decision -> {
            Set<String> all = sameAs(decision.one());
            String first = all.stream().min(order).orElseThrow();
            all.stream().filter(member -> !member.equals(first)).forEach(member -> view.put(member, first));
        });
        return view;
    }

    private List<Decision> joining(String entity) {
        return inForce.stream()
                .filter(d -> d.same() && (d.one().equals(entity) || d.other().equals(entity)))
                .toList();
    }

    private static String far(Decision decision, String near) {
        return decision.one().equals(near) ? decision.other() : decision.one();
    }
}
