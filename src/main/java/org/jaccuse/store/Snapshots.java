package org.jaccuse.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Which bytes stood at a location one after the other. Bytes that the store has not seen, found where it had read others,
 * are a revision of the latest of those (PROV-O {@code wasRevisionOf}); no snapshot is ever taken away. A page that goes
 * back to an earlier state makes that state the latest again: it revises what stood there last, and nothing revises it any
 * more, so that the links never run in a circle. All methods run inside a transaction of the caller.
 */
final class Snapshots {
    private final DatasetGraph quads;
    private final Names names;

    Snapshots(DatasetGraph quads, Names names) {
        this.quads = quads;
        this.names = names;
    }

    /** Puts the graph of a document in the place of what the store has for it; tells whether that changed anything. */
    boolean put(Node document, Graph graph) {
        Set<Triple> wanted = graph.stream().collect(Collectors.toSet());
        Set<Triple> had = triples(document);
        if (had.isEmpty()) {
            locations(graph, document)
                    .flatMap(location -> latestAt(location).stream())
                    .forEach(earlier -> wanted.add(Triple.create(document, names.revisionOf(), earlier)));
        } else {
            had.stream()
                    .filter(triple ->
                            triple.predicateMatches(names.location()) || triple.predicateMatches(names.revisionOf()))
                    .forEach(wanted::add);
        }
        List<String> here = locations(graph, document).toList();
        boolean changed = replace(document, had, wanted);
        for (String location : here) {
            changed |= seenAgain(document, location);
        }
        return changed;
    }

    /** Notes that a stored document stands at a location now; tells whether that changed anything. */
    boolean seenAgain(Node document, String location) {
        Quad at = Quad.create(document, document, names.location(), NodeFactory.createLiteralString(location));
        List<Node> latest = latestAt(location);
        boolean changed = !quads.contains(at);
        quads.add(at);
        if (latest.isEmpty() || latest.contains(document)) {
            return changed;
        }
        // From everywhere: with nothing that revises it, no circle can run through the document.
        quads.stream(Node.ANY, Node.ANY, names.revisionOf(), document).toList().forEach(quads::delete);
        latest.forEach(earlier -> quads.add(Quad.create(document, document, names.revisionOf(), earlier)));
        return true;
    }

    /** Makes a named graph hold exactly some triples; tells whether that changed anything. */
    boolean replace(Node graph, Set<Triple> wanted) {
        return replace(graph, triples(graph), wanted);
    }

    private boolean replace(Node graph, Set<Triple> had, Set<Triple> wanted) {
        if (had.equals(wanted)) {
            return false;
        }
        had.stream().filter(triple -> !wanted.contains(triple)).forEach(gone -> quads.delete(Quad.create(graph, gone)));
        wanted.stream().filter(triple -> !had.contains(triple)).forEach(more -> quads.add(Quad.create(graph, more)));
        return true;
    }

    private Set<Triple> triples(Node graph) {
        return quads.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
    }

    private Stream<String> locations(Graph graph, Node document) {
        return graph.stream(document, names.location(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm());
    }

    /** The documents of a location that no other document of the same location revises. */
    private List<Node> latestAt(String location) {
        Set<Node> there = quads.stream(Node.ANY, Node.ANY, names.location(), NodeFactory.createLiteralString(location))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        return there.stream()
                .filter(document -> quads.stream(Node.ANY, Node.ANY, names.revisionOf(), document)
                        .map(Quad::getSubject)
                        .noneMatch(there::contains))
                .toList();
    }
}
