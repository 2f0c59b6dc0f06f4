package org.jaccuse.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Refusal;

/**
 * Adds graphs that were exported from a store to another one, or back. What a store has stays: a graph gains the triples that it
 * lacks. A document's graph must keep the shapes, with what the store has of it counted in.
 */
public final class Importing {
    private final Store store;
    private final DatasetGraph quads;
    private final Transactions transactions;
    private final Names names;
    private final ShapeGate gate = ShapeGate.load(Bundle.shipped());

    public Importing(Store store) {
        this.store = store;
        this.quads = store.dataset().asDatasetGraph();
        this.transactions = store.transactions();
        this.names = store.names();
    }

    /**
     * What an import did.
     *
     * @param graphs number of graphs in the file
     * @param added number of quads that the store did not have
     * @param refused documents whose graph breaks a shape; none of their quads is stored
     */
    public record Result(int graphs, long added, List<Refusal> refused) {
        public Result {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Adds all graphs but the refused ones in one transaction. Documents that are new to the store get their lines in the ledger.
     *
     * @throws StoreFailure when the disk does not take them; none is stored then
     */
    public Result add(Map<String, Set<Triple>> graphs) {
        List<Refusal> refused = new ArrayList<>();
        LongAdder added = new LongAdder();
        transactions.write(() -> {
            new TreeMap<>(graphs).forEach((iri, triples) -> {
                Node name = NodeFactory.createURI(iri);
                List<Breach> breaches = breaches(name, triples);
                if (breaches.isEmpty()) {
                    added.add(added(name, triples));
                } else {
                    refused.add(new Refusal(iri, breaches.get(0).toString()));
                }
            });
            return added.sum() > 0;
        });
        Unreported.note(store.contents().documents(graphs.keySet()), store.ledger());
        return new Result(graphs.size(), added.sum(), refused);
    }

    private List<Breach> breaches(Node name, Set<Triple> triples) {
        Graph whole = GraphFactory.createDefaultGraph();
        triples.forEach(whole::add);
        if (!whole.contains(name, names.type(), names.document())) {
            return List.of();
        }
        quads.stream(name, Node.ANY, Node.ANY, Node.ANY).forEach(quad -> whole.add(quad.asTriple()));
        return gate.check(ModelFactory.createModelForGraph(whole));
    }

    private long added(Node name, Set<Triple> triples) {
        List<Quad> fresh = triples.stream()
                .map(triple -> Quad.create(name, triple))
                .filter(quad -> !quads.contains(quad))
                .toList();
        fresh.forEach(quads::add);
        return fresh.size();
    }
}
