package org.jaccuse.store;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
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

    CompactingGate(DatasetGraph quads) {
        super(quads);
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
        through(super::commit);
    }

    @Override
    public void abort() {
        through(super::abort);
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
