package org.jaccuse.store;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The graph of what follows from the claims. All methods run inside a transaction of the caller. */
final class Derived {
    private final Dataset dataset;
    private final DatasetGraph quads;
    private final Node name;
    private final ShapeGate gate;

    Derived(Dataset dataset, Rules rules) {
        this.dataset = dataset;
        this.quads = dataset.asDatasetGraph();
        this.name = rules.names().derived();
        this.gate = rules.gate();
    }

    /** Derives anew; tells whether that changed anything. */
    boolean replace(Model given, List<? extends Function<Dataset, Model>> rules) {
        Set<Triple> before = triples();
        // The graph as a whole: the store reads a decimal back in a shorter form, and its triple would not be found
        // again.
        quads.removeGraph(name);
        add(given);
        rules.forEach(rule -> add(rule.apply(dataset)));
        Set<Triple> after = triples();
        Model result = ModelFactory.createDefaultModel();
        after.forEach(result.getGraph()::add);
        List<Breach> breaches = gate.check(result);
        if (!breaches.isEmpty()) {
            throw new ShapeViolation(name.getURI(), breaches);
        }
        return !after.equals(before);
    }

    private void add(Model model) {
        model.getGraph().stream().forEach(triple -> quads.add(Quad.create(name, triple)));
    }

    private Set<Triple> triples() {
        return quads.stream(name, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
    }
}
