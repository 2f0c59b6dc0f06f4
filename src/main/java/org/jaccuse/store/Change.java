package org.jaccuse.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Statements to take from a graph and statements to add to it; what is in both stays. */
record Change(Node graph, Model gone, Model more) {
    /** Runs inside a transaction of the caller; tells whether that changed anything. */
    boolean in(DatasetGraph quads) {
        Set<Triple> wanted = more.getGraph().stream().collect(Collectors.toSet());
        List<Quad> out = gone.getGraph().stream()
                .filter(triple -> !wanted.contains(triple))
                .map(triple -> Quad.create(graph, triple))
                .filter(quads::contains)
                .toList();
        List<Quad> in = wanted.stream()
                .map(triple -> Quad.create(graph, triple))
                .filter(quad -> !quads.contains(quad))
                .toList();
        out.forEach(quads::delete);
        in.forEach(quads::add);
        return !out.isEmpty() || !in.isEmpty();
    }
}
