package org.jaccuse.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Finds the graphs of triples that have lost them. A document's graph is what can be reached from the document without leaving it
 * for another document or for an entry of the register, which is known by its preferred name.
 */
final class Homes {
    private static final String DOCUMENTS = Terms.BASE + "document/";
    private static final String REGISTER = Terms.BASE + "register";

    private final Map<Node, List<Triple>> bySubject = new HashMap<>();
    private final Set<Node> registered = new HashSet<>();

    Homes(Collection<Triple> triples) {
        for (Triple triple : triples) {
            bySubject
                    .computeIfAbsent(triple.getSubject(), s -> new ArrayList<>())
                    .add(triple);
            if (triple.getPredicate().equals(Terms.PREF_LABEL)) {
                registered.add(triple.getSubject());
            }
        }
    }

    /** @param found takes the name of a graph with each of its triples */
    void found(BiConsumer<String, Triple> found) {
        Set<Node> housed = new HashSet<>();
        bySubject.keySet().stream().filter(Homes::document).forEach(document -> {
            for (Node node : within(document)) {
                housed.add(node);
                bySubject.getOrDefault(node, List.of()).forEach(triple -> found.accept(home(triple, document), triple));
            }
        });
        bySubject.forEach((subject, triples) -> {
            if (!housed.contains(subject)) {
                triples.forEach(triple -> found.accept(home(triple, elsewhere(subject)), triple));
            }
        });
    }

    private static boolean document(Node node) {
        return node.isURI()
                && node.getURI().startsWith(DOCUMENTS)
                && node.getURI().indexOf('#') < 0;
    }

    private Set<Node> within(Node document) {
        Set<Node> seen = new HashSet<>(Set.of(document));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Triple triple : bySubject.getOrDefault(open.pop(), List.of())) {
                Node object = triple.getObject();
                boolean stays = object.isURI()
                        && !document(object)
                        && !registered.contains(object)
                        && !Terms.HOMES.containsKey(triple.getPredicate());
                if (stays && seen.add(object)) {
                    open.push(object);
                }
            }
        }
        return seen;
    }

    private static String home(Triple triple, Object otherwise) {
        Node home = Terms.HOMES.get(triple.getPredicate());
        return home == null ? otherwise.toString() : home.toString();
    }

    /** Names of derivations and the like begin with the name of their graph and a hash sign; the register is what remains. */
    private static String elsewhere(Node subject) {
        int hash = subject.toString().indexOf('#');
        boolean ours =
                subject.toString().startsWith(Terms.BASE) && !subject.toString().startsWith(Terms.NS);
        return ours && hash > 0 ? subject.toString().substring(0, hash) : REGISTER;
    }
}
