package org.jaccuse.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The quads of a part by subject, whichever graph they stand in. */
final class Index {
    private final Map<Node, List<Quad>> bySubject = new HashMap<>();

    Index(Collection<Quad> quads) {
        quads.forEach(quad -> bySubject
                .computeIfAbsent(quad.getSubject(), subject -> new ArrayList<>())
                .add(quad));
    }

    List<Node> subjects() {
        return bySubject.keySet().stream()
                .filter(Node::isURI)
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList();
    }

    /** All values of a property, in the order of the part. */
    List<Node> all(Node subject, Node property) {
        List<Node> found = new ArrayList<>();
        for (Quad quad : bySubject.getOrDefault(subject, List.of())) {
            if (quad.getPredicate().equals(property)) {
                found.add(quad.getObject());
            }
        }
        return found;
    }

    Optional<Node> one(Node subject, Node property) {
        for (Quad quad : bySubject.getOrDefault(subject, List.of())) {
            if (quad.getPredicate().equals(property)) {
                return Optional.of(quad.getObject());
            }
        }
        return Optional.empty();
    }

    /** The values of a property as text that every format carries, sorted. */
    List<String> texts(Node subject, Node property) {
        return all(subject, property).stream()
                .map(Index::text)
                .distinct()
                .sorted()
                .toList();
    }

    Optional<String> text(Node subject, Node property) {
        return one(subject, property).map(Index::text);
    }

    Optional<Integer> number(Node subject, Node property) {
        return text(subject, property)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    static String text(Node node) {
        return Plain.text(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }
}
