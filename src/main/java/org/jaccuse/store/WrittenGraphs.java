package org.jaccuse.store;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.jaccuse.bundle.Bundle;

/** Holds the graphs that a transaction has written to against the shapes, each as a whole, before the transaction is kept. */
final class WrittenGraphs {
    private final DatasetGraph quads;
    private final Rules rules;

    WrittenGraphs(DatasetGraph quads, Rules rules) {
        this.quads = quads;
        this.rules = rules;
    }

    /**
     * A graph of which nothing is left may go.
     *
     * @throws ShapeViolation when one breaks a shape
     */
    void check(Set<Node> touched) {
        touched.stream().sorted(NodeCmp::compareRDFTerms).forEach(this::check);
    }

    private void check(Node name) {
        Graph graph = Quad.isDefaultGraph(name) ? quads.getDefaultGraph() : quads.getGraph(name);
        List<Breach> breaches = graph.isEmpty() ? List.of() : breaches(name, graph);
        if (!breaches.isEmpty()) {
            throw new ShapeViolation(name.toString(), breaches);
        }
    }

    private List<Breach> breaches(Node name, Graph graph) {
        if (!name.isURI() || Quad.isDefaultGraph(name)) {
            return List.of(new Breach(
                    name.toString(),
                    "",
                    "Queries see named graphs alone; name the graph that the statements are to stand in."));
        }
        if (name.equals(rules.names().register())) {
            return graph.stream().flatMap(ShapeGate::blankNodes).toList();
        }
        boolean document = name.getURI().startsWith(rules.names().documents());
        if (document
                && !graph.contains(name, rules.names().type(), rules.names().document())) {
            return List.of(new Breach(
                    name.getURI(),
                    "",
                    "The graph does not describe the document of its name; say what the document is."));
        }
        ShapeGate gate = name.getURI().startsWith(rules.names().datasets())
                ? ShapeGate.forDatasets(Bundle.shipped())
                : rules.gate();
        return gate.check(ModelFactory.createModelForGraph(graph));
    }
}
