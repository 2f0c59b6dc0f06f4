package org.jaccuse.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The things that a part describes or only names. */
final class Things {
    private final Index index;
    private final Map<Node, Thing> known = new HashMap<>();

    Things(Index index) {
        this.index = index;
    }

    Thing of(Node node) {
        return known.computeIfAbsent(node, this::read);
    }

    /** Whether a part tells what a node is: a thing of the world, no record of the store. */
    boolean describes(Node node) {
        return index.all(node, Terms.TYPE).stream()
                .filter(Node::isURI)
                .anyMatch(type -> type.getURI().startsWith(Terms.NS)
                        && (kind(type) != NodeKind.ACTOR
                                || Terms.local(type.getURI()).equals("Actor"))
                        && !type.equals(Terms.DOCUMENT));
    }

    private Thing read(Node node) {
        String iri = node.toString();
        return new Thing(
                Plain.text(iri), kind(node, iri), label(node, iri), index.texts(node, Terms.ALT_LABEL), same(node));
    }

    private NodeKind kind(Node node, String iri) {
        String local = Terms.local(iri);
        if (iri.startsWith(Terms.NS)
                && (List.of("unspecified", "unknownActor", "unknownIncident").contains(local))) {
            return NodeKind.NOBODY;
        }
        return index.all(node, Terms.TYPE).stream()
                .filter(Node::isURI)
                .map(Things::kind)
                .min((a, b) -> Boolean.compare(a == NodeKind.ACTOR, b == NodeKind.ACTOR))
                .orElseGet(() -> byPath(iri));
    }

    private static NodeKind kind(Node type) {
        return NodeKind.ofClass(Terms.local(type.getURI()));
    }

    private static NodeKind byPath(String iri) {
        String path = iri.startsWith(Terms.BASE) ? iri.substring(Terms.BASE.length()) : iri;
        return switch (path.replaceFirst("/.*", "")) {
            case "incident" -> NodeKind.INCIDENT;
            case "place" -> NodeKind.PLACE;
            case "malware" -> NodeKind.MALWARE;
            case "document" -> NodeKind.DOCUMENT;
            default -> NodeKind.ACTOR;
        };
    }

    private String label(Node node, String iri) {
        return Stream.of(Terms.PREF_LABEL, Terms.LABEL, Terms.TITLE, Terms.LOCATION)
                .flatMap(property -> english(node, property).stream())
                .findFirst()
                .orElseGet(() -> switch (Terms.local(iri)) {
                    case "unspecified" -> "somebody not named";
                    case "unknownActor", "unknownIncident" -> "unknown";
                    default -> Plain.text(Terms.local(iri));
                });
    }

    private Optional<String> english(Node node, Node property) {
        return index.all(node, property).stream()
                .filter(Node::isLiteral)
                .filter(name -> List.of("", "en").contains(name.getLiteralLanguage()))
                .map(Index::text)
                .min(String::compareTo);
    }

    private List<String> same(Node node) {
        return Terms.SAME.stream()
                .flatMap(property -> index.texts(node, property).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
