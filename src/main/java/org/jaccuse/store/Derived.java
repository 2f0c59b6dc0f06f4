package org.jaccuse.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
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

    /**
     * Derives anew; tells whether that changed anything. The graph may be as large as all others: no more than the results of one
     * rule are in memory at a time.
     */
    boolean replace(Model given, List<? extends Function<Dataset, Model>> rules) {
        BigInteger before = sum();
        // The graph as a whole: the store reads a decimal back in a shorter form, and its triple would not be found
        // again.
        quads.removeGraph(name);
        add(given);
        rules.forEach(rule -> add(rule.apply(dataset)));
        return !sum().equals(before);
    }

    private void add(Model model) {
        List<Breach> breaches = gate.check(model);
        if (!breaches.isEmpty()) {
            throw new ShapeViolation(name.getURI(), breaches);
        }
        model.getGraph().stream().forEach(triple -> quads.add(Quad.create(name, triple)));
    }

    /** The sum of the digests of all triples: equal for equal sets, whatever their order. */
    private BigInteger sum() {
        MessageDigest digest = Sha256.begun();
        return quads.stream(name, Node.ANY, Node.ANY, Node.ANY)
                .map(quad -> NQuads.line(quad.asTriple(), name).getBytes(StandardCharsets.UTF_8))
                .map(line -> new BigInteger(1, digest.digest(line)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
