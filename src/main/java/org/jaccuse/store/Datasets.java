package org.jaccuse.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jaccuse.bundle.Bundle;

/** The graphs of public datasets: one for the newest version of each, taken in and out as a whole. */
public final class Datasets {
    private final Store store;
    private final DatasetGraph quads;
    private final ShapeGate gate = ShapeGate.forDatasets(Bundle.shipped());

    public Datasets(Store store) {
        this.store = store;
        this.quads = store.dataset().asDatasetGraph();
    }

    /** Hands over the parts of a dataset. */
    @FunctionalInterface
    public interface Parts {
        /** @param taker holds each part against the shapes and stores it */
        void into(Consumer<Model> taker);
    }

    /**
     * Puts a version of a dataset in the place of all earlier ones, in one transaction: when anything goes wrong, the earlier
     * one stays as it was. No more than one part is in memory at a time.
     *
     * @param family what the names of all versions begin with
     * @param graphIri name of this version's graph
     * @throws ShapeViolation when a part breaks a shape
     * @throws StoreFailure when the folder cannot be written
     */
    public Outcome replace(String family, String graphIri, Parts parts) {
        Node name = NodeFactory.createURI(graphIri);
        return store.transactions().write(() -> {
            graphs(family).forEach(quads::removeGraph);
            parts.into(part -> {
                List<Breach> breaches = gate.check(part);
                if (!breaches.isEmpty()) {
                    throw new ShapeViolation(graphIri, breaches);
                }
                part.getGraph().stream().forEach(triple -> quads.add(Quad.create(name, triple)));
            });
            return true;
        });
    }

    /** Puts a graph in the place of what it was; unchanged when it is just that. */
    public Outcome put(String graphIri, Model model) {
        return store.transactions().write(() -> replaces(graphIri, model));
    }

    /** The same for a graph from which nothing is derived. */
    public Outcome putAside(String graphIri, Model model) {
        return store.transactions().aside(() -> replaces(graphIri, model));
    }

    private boolean replaces(String graphIri, Model model) {
        Node name = NodeFactory.createURI(graphIri);
        Set<String> before =
                said(quads.stream(name, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple));
        if (before.equals(said(model.getGraph().stream()))) {
            return false;
        }
        quads.removeGraph(name);
        model.getGraph().stream().forEach(triple -> quads.add(Quad.create(name, triple)));
        return true;
    }

    /** Takes all versions of a dataset out. */
    public Outcome remove(String family) {
        return store.transactions().write(() -> {
            List<Node> graphs = graphs(family);
            graphs.forEach(quads::removeGraph);
            return !graphs.isEmpty();
        });
    }

    /** Whether a store has any dataset; takes no longer for a large store. */
    public static boolean in(Store store) {
        Names names = store.names();
        return Txn.calculateRead(
                store.dataset(),
                () -> store.dataset().asDatasetGraph().contains(Node.ANY, Node.ANY, names.type(), names.dataset()));
    }

    private static Set<String> said(Stream<Triple> triples) {
        return triples.map(t -> t.getSubject() + " " + t.getPredicate() + " " + said(t.getObject()))
                .collect(Collectors.toSet());
    }

    /** The store gives a number back in a shorter form than it was given: 0.90 as 0.9. */
    private static String said(Node node) {
        return node.isLiteral() && node.getLiteralValue() instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : node.toString();
    }

    /**
     * Holds the graph of every dataset against the shapes again.
     *
     * @param found takes the name of each graph that breaks a shape, with all that is wrong
     * @return how many were held against the shapes
     */
    public long breaches(BiConsumer<String, List<Breach>> found) {
        return Txn.calculateRead(store.dataset(), () -> {
            List<Node> all = graphs(store.names().datasets());
            for (Node graph : all) {
                List<Breach> breaches = gate.check(store.dataset().getNamedModel(graph.getURI()));
                if (!breaches.isEmpty()) {
                    found.accept(graph.getURI(), breaches);
                }
            }
            return (long) all.size();
        });
    }

    private List<Node> graphs(String family) {
        return Iter.asStream(quads.listGraphNodes())
                .filter(graph -> graph.isURI() && graph.getURI().startsWith(family))
                .toList();
    }
}
