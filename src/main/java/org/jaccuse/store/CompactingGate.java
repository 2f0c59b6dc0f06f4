package org.jaccuse.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Keeps transactions and compacting apart. TDB2 waits for the transactions that run, then puts the compacted files in the place of
 * the others; but a transaction that begins in that moment begins on the old files, reads the new ones, fails, and is never ended, so
 * that the next compacting waits for it forever. Here whoever begins waits until compacting is done.
 */
final class CompactingGate extends DatasetGraphWrapper {
    /** Where a quad's object stands, after its graph, subject and predicate. */
    private static final int OBJECT = 3;

    /** So many quads are looked up before they are deleted. */
    private static final int SLICE = 10_000;

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
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        changes.touch(graph);
        if (isDecimal(object)) {
            deleteDecimal(graph, subject, predicate, object);
        } else {
            super.delete(graph, subject, predicate, object);
        }
    }

    private static boolean isDecimal(Node object) {
        return object.isLiteral() && XSDDatatype.XSDdecimal.equals(object.getLiteralDatatype());
    }

    /** TDB2 keeps 1.00 and 1.0 apart and gives both back as 1.0, by which it would not find the first. */
    private void deleteDecimal(Node graph, Node subject, Node predicate, Node object) {
        NodeTupleTable quads = quadTable();
        Iter.toList(quads.findAsNodeIds(graph, subject, predicate, Node.ANY)).stream()
                .filter(quad -> object.sameValueAs(quads.getNodeTable().getNodeForNodeId(quad.get(OBJECT))))
                .forEach(quads.getTupleTable()::delete);
    }

    private NodeTupleTable quadTable() {
        return TDBInternal.getDatasetGraphTDB(getWrapped()).getQuadTable().getNodeTupleTable();
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        if (Node.ANY.equals(graph)) {
            listGraphNodes().forEachRemaining(changes::touch);
        }
        changes.touch(graph);
        if (Quad.isDefaultGraph(graph)) {
            super.deleteAny(graph, subject, predicate, object);
            return;
        }
        // By what is found, as TDB2 would do it, some decimals are not found again.
        NodeTupleTable quads = quadTable();
        List<Tuple<NodeId>> some;
        do {
            some = Iter.toList(Iter.limit(quads.findAsNodeIds(graph, subject, predicate, object), SLICE));
            some.forEach(quads.getTupleTable()::delete);
        } while (!some.isEmpty());
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
        return Txn.calculateRead(this, () -> quadTable().size());
    }

    @Override
    public void begin() {
        begin(TxnType.READ_PROMOTE);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    /** @throws TransactionException in an interrupted thread: the files that it would read would be closed for all others */
    @Override
    public void begin(TxnType type) {
        if (Thread.currentThread().isInterrupted()) {
            throw new TransactionException("interrupted before a transaction began");
        }
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
