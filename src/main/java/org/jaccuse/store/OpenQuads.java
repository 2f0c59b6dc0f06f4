package org.jaccuse.store;

import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;

/**
 * The quads of a store for those who write them one by one, as the SPARQL protocol does. Such a transaction has the care that the
 * store takes of its own: there must be room for it, what was derived before no longer counts, and watchers are told.
 */
public final class OpenQuads extends DatasetGraphWrapper {
    private final Transactions transactions;
    private final Supplier<Runnable> check;

    private OpenQuads(DatasetGraph quads, Transactions transactions, Supplier<Runnable> check) {
        super(quads);
        this.transactions = transactions;
        this.check = check;
    }

    /** Takes whatever is written. */
    public static DatasetGraph of(Store store) {
        return new OpenQuads(store.dataset().asDatasetGraph(), store.transactions(), () -> () -> {});
    }

    /**
     * A transaction after which a graph that it wrote to breaks a shape ends with a {@link ShapeViolation}, and nothing is kept of it.
     * Documents that are new to the store get their lines in the ledger.
     */
    public static DatasetGraph checked(Store store) {
        return new OpenQuads(store.dataset().asDatasetGraph(), store.transactions(), store::checkWritten);
    }

    /** Has a watcher told of each transaction that writes to a store from now on. */
    public static void watch(Store store, Watcher watcher) {
        if (store.dataset().asDatasetGraph() instanceof CompactingGate gate) {
            gate.watch(watcher);
        }
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            transactions.requireRoom();
        }
        super.begin(type);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void commit() {
        Runnable after = () -> {};
        if (transactionMode() == ReadWrite.WRITE) {
            after = check.get();
            transactions.dropDerived();
        }
        super.commit();
        after.run();
    }

    /** Through this, so that what is written into a graph is seen. */
    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }
}
