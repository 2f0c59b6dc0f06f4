package org.jaccuse.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;

/** Takes claims out of a document's quads with all that belongs to them alone: relays, sentences, mentions, propositions, entities. */
final class Pruning {
    private final Set<Node> kept;
    private final Node document;
    private final List<Quad> quads;
    private final Node reports;
    private final Node proposition;
    private final Map<Node, List<Quad>> bySubject = new HashMap<>();
    private final Set<Node> dropped = new HashSet<>();

    private Pruning(Set<Node> kept, Node document, List<Quad> quads, PrefixMapping prefixes) {
        this.kept = kept;
        this.document = document;
        this.quads = quads;
        this.reports = NodeFactory.createURI(prefixes.expandPrefix("j:reports"));
        this.proposition = NodeFactory.createURI(prefixes.expandPrefix("j:proposition"));
    }

    /**
     * What stays.
     *
     * @param claims the claims to keep
     * @param prefixes of the view, which must know {@code j:}
     */
    static List<Quad> to(Set<Node> claims, Node document, List<Quad> quads, PrefixMapping prefixes) {
        return new Pruning(claims, document, quads, prefixes).pruned();
    }

    private List<Quad> pruned() {
        quads.forEach(quad -> bySubject
                .computeIfAbsent(quad.getSubject(), s -> new ArrayList<>())
                .add(quad));
        quads.stream()
                .filter(quad -> quad.getPredicate().equals(proposition) && !kept.contains(quad.getSubject()))
                .forEach(quad -> drop(quad.getSubject()));
        Set<Node> reached = reached();
        return quads.stream()
                .filter(quad -> reached.contains(quad.getSubject()) && !dropped.contains(quad.getObject()))
                .toList();
    }

    /** A claim, and every relay that passes on nothing else. */
    private void drop(Node node) {
        if (dropped.add(node)) {
            quads.stream()
                    .filter(quad -> quad.getPredicate().equals(reports)
                            && quad.getObject().equals(node))
                    .map(Quad::getSubject)
                    .filter(relay -> !relay.equals(document))
                    .forEach(this::drop);
        }
    }

    private Set<Node> reached() {
        Set<Node> reached = new HashSet<>(Set.of(document));
        Deque<Node> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Quad quad : bySubject.getOrDefault(open.pop(), List.of())) {
                Node object = quad.getObject();
                if (!dropped.contains(object) && reached.add(object)) {
                    open.push(object);
                }
            }
        }
        return reached;
    }
}
