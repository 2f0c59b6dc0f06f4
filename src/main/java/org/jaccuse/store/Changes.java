package org.jaccuse.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/** Which graphs the one transaction that writes has touched, for those who want to know. */
final class Changes {
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final Set<Node> touched = new HashSet<>();

    void tell(Watcher watcher) {
        watchers.add(watcher);
    }

    void touch(Node graph) {
        touched.add(graph);
    }

    Set<Node> touched() {
        return Set.copyOf(touched);
    }

    /** Ends a transaction. One that read has touched nothing. */
    void commit(DatasetGraph quads, Runnable commit) {
        if (!quads.isInTransaction() || quads.transactionMode() != ReadWrite.WRITE) {
            commit.run();
            return;
        }
        boolean kept = false;
        try {
            Set<Node> graphs = touched();
            watchers.forEach(watcher -> watcher.keeping(quads, graphs));
            commit.run();
            kept = true;
        } finally {
            touched.clear();
            watchers.forEach(kept ? Watcher::kept : Watcher::dropped);
        }
    }

    void abort(DatasetGraph quads, Runnable abort) {
        boolean writes = quads.isInTransaction() && quads.transactionMode() == ReadWrite.WRITE;
        abort.run();
        if (writes) {
            touched.clear();
            watchers.forEach(Watcher::dropped);
        }
    }
}
