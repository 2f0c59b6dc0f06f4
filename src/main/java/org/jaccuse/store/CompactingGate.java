package org.jaccuse.store;

import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Keeps transactions and compacting apart. TDB2 waits for the transactions that run, then puts the compacted files in the place of
 * the others; but a transaction that begins in that moment begins on the old files, reads the new ones, fails, and is never ended, so
 * that the next compacting waits for it forever. Here whoever begins waits until compacting is done.
 */
final class CompactingGate extends DatasetGraphWrapper {
    /** Fair, so that readers that follow each other closely cannot keep compacting waiting. */
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);

    private final Changes changes = new Changes();

    CompactingGate(DatasetGraph quads) {
        super(quads);
    }

    /** Tells a watcher of each transaction that writes from now on. */
    void watch(Watcher watcher) {
        changes.tell(watcher);
    }

    /** Graphs that the transaction that writes has added to or taken from. */
    Set<Node> touched() {
        return changes.touched();
    }

    @Override
    public void add(Quad quad) {
        changes.touch(quad.getGraph());
        super.add(quad);
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        changes.touch(graph);
        super.add(graph, subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        changes.touch(quad.getGraph());
        super.delete(quad);
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        changes.touch(graph);
        super.delete(graph, subject, predicate, object);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        if (Node.ANY.equals(graph)) {
            listGraphNodes().forEachRemaining(changes::touch);
        }
        changes.touch(graph);
        super.deleteAny(graph, subject, predicate, object);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        changes.touch(name);
        super.addGraph(name, graph);
    }

    @Override
    public void removeGraph(Node name) {
        changes.touch(name);
        super.removeGraph(name);
    }

    @Override
    public void clear() {
        listGraphNodes().forEachRemaining(changes::touch);
        super.clear();
    }

    /** Compacts when no transaction is running in this process. */
    void compact() {
        gate.writeLock().lock();
        try {
            DatabaseMgr.compact(getWrapped(), true);
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** How many quads there are, those of the register and of runs included; counted in one index, without reading terms. */
    long quads() {
        return Txn.calculateRead(
                this,
                () -> TDBInternal.getDatasetGraphTDB(getWrapped())
                        .getQuadTable()
                        .getNodeTupleTable()
                        .size());
    }

    @Override
    public void begin() {
        begin(TxnType.READ_PROMOTE);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        gate.readLock().lock();
        through(() -> super.begin(type));
    }

    @Override
    public void commit() {
        through(() -> changes.commit(getWrapped(), super::commit));
    }

    @Override
    public void abort() {
        through(() -> changes.abort(getWrapped(), super::abort));
    }

    @Override
    public void end() {
        through(super::end);
    }

    /** A commit or abort ends the transaction too, and so does a beginning that failed. */
    private void through(Runnable step) {
        try {
            step.run();
        } finally {
            if (!isInTransaction()) {
                while (gate.getReadHoldCount() > 0) {
                    gate.readLock().unlock();
                }
            }
        }
    }
}
