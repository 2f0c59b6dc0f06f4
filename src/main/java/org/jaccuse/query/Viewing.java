package org.jaccuse.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;

/**
 * A view on a store, which can be walked again and again: part by part, so that a large store needs no large memory. A part is what
 * belongs to one document, or the whole of a view that does not go by documents. Parts come in the order of the documents' IRIs and
 * their quads in the order of their terms, each quad once.
 */
public final class Viewing {
    private static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

    private final Dataset dataset;
    private final Source source;

    private Viewing(Dataset dataset, Source source) {
        this.dataset = dataset;
        this.source = source;
    }

    private interface Source {
        void each(DatasetGraph quads, Consumer<List<Quad>> part);
    }

    /** Every quad of every named graph, a part for each graph. */
    static Viewing graphs(Dataset dataset, Optional<SafeQuery> some) {
        return new Viewing(dataset, (quads, part) -> {
            Iterable<Node> names =
                    some.isPresent() ? column(quads, some.get(), "graph") : column(quads.listGraphNodes());
            for (Node graph : names) {
                part.accept(quads.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                        .sorted(ORDER)
                        .toList());
            }
        });
    }

    /** A view that is constructed at once. */
    static Viewing whole(Dataset dataset, SafeQuery query) {
        return new Viewing(dataset, (quads, part) -> part.accept(constructed(quads, query)));
    }

    /**
     * A view that is constructed document by document.
     *
     * @param documents answers with {@code ?document} and, when only some claims are to stay, {@code ?claim}
     */
    static Viewing byDocument(Dataset dataset, SafeQuery query, SafeQuery documents) {
        return new Viewing(
                dataset,
                (quads, part) -> selected(quads, documents).forEach((document, claims) -> {
                    List<Quad> found = constructed(quads, query.bind(Map.of(Var.alloc("document"), document)));
                    part.accept(claims.isEmpty() ? found : Pruning.to(claims, document, found, query.prefixes()));
                }));
    }

    /** Hands out the parts, all of them inside one read transaction. */
    public void each(Consumer<List<Quad>> part) {
        Txn.executeRead(dataset, () -> source.each(dataset.asDatasetGraph(), part));
    }

    private static SortedMap<Node, Set<Node>> selected(DatasetGraph quads, SafeQuery documents) {
        SortedMap<Node, Set<Node>> selected = new TreeMap<>(NodeCmp::compareRDFTerms);
        try (QueryExec execution = Dispatch.execution(quads, documents.query())) {
            execution.select().forEachRemaining(row -> {
                Set<Node> claims =
                        selected.computeIfAbsent(copy(row, "document"), d -> new TreeSet<>(NodeCmp::compareRDFTerms));
                if (row.contains("claim")) {
                    claims.add(copy(row, "claim"));
                }
            });
        }
        return selected;
    }

    private static SortedSet<Node> column(DatasetGraph quads, SafeQuery query, String column) {
        SortedSet<Node> found = new TreeSet<>(NodeCmp::compareRDFTerms);
        try (QueryExec execution = Dispatch.execution(quads, query.query())) {
            execution.select().forEachRemaining(row -> found.add(copy(row, column)));
        }
        return found;
    }

    private static SortedSet<Node> column(Iterator<Node> nodes) {
        SortedSet<Node> found = new TreeSet<>(NodeCmp::compareRDFTerms);
        nodes.forEachRemaining(found::add);
        return found;
    }

    /** Without ties to the store, which would keep the whole row in memory. */
    private static Node copy(Binding row, String column) {
        return NodeFactory.createURI(row.get(column).getURI());
    }

    private static List<Quad> constructed(DatasetGraph quads, SafeQuery query) {
        List<Quad> found = new ArrayList<>();
        Dispatch.constructed(quads, query.query(), found::add);
        return found.stream().distinct().sorted(ORDER).toList();
    }
}
