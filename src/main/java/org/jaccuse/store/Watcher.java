package org.jaccuse.store;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Keeps something in step with a store: it is told of each transaction that writes, inside of it. */
public interface Watcher {
    /**
     * The changes of a transaction are about to be kept. What is thrown undoes the transaction.
     *
     * @param quads as they will be
     * @param graphs names of the graphs that something was added to or taken from
     */
    void keeping(DatasetGraph quads, Set<Node> graphs);

    /** They are kept. */
    void kept();

    /** They are not, after all. */
    void dropped();
}
