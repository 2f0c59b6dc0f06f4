package org.jaccuse.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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
        quads.removeGraph(name);
        add(given);
        rules.forEach(rule -> add(rule.apply(dataset)));
        return !sum().equals(before);
    }

    /** Lets somebody change parts of the graph; tells whether that changed anything. */
    boolean update(Consumer<Deriving.Draft> update) {
        AtomicBoolean changed = new AtomicBoolean();
        update.accept(new Deriving.Draft() {
            @Override
            public void swap(Set<Triple> gone, Model come) {
                changed.compareAndSet(false, swapped(gone, come));
            }

            @Override
            public void anew(Model given, List<? extends Function<Dataset, Model>> rules) {
                replace(given, rules);
                changed.set(true);
            }
        });
        return changed.get();
    }

    private boolean swapped(Set<Triple> gone, Model come) {
        require(come);
        Set<Triple> wanted = come.getGraph().stream().collect(Collectors.toSet());
        List<Triple> left =
                gone.stream().filter(triple -> !wanted.contains(triple)).toList();
        List<Triple> more =
                wanted.stream().filter(triple -> !gone.contains(triple)).toList();
        left.forEach(triple -> quads.delete(Quad.create(name, triple)));
        more.forEach(triple -> quads.add(Quad.create(name, triple)));
        return !left.isEmpty() || !more.isEmpty();
    }

    private void require(Model model) {
        List<Breach> breaches = gate.check(model);
        if (!breaches.isEmpty()) {
            throw new ShapeViolation(name.getURI(), breaches);
        }
    }

    private void add(Model model) {
        require(model);
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
