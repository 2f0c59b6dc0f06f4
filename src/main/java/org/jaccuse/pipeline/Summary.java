package org.jaccuse.pipeline;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the inputs of a run.
 *
 * @param read documents found, those refused included
 * @param stored documents new to the store or understood differently than before
 * @param unchanged documents that the store had already
 * @param refused documents not taken
 * @param foreign how many of these for their language, by its English name
 * @param accusations claims stored that affirm their proposition
 * @param denials claims stored that deny it
 * @param doubts claims stored that doubt it
 * @param refusedClaims claims of stored documents that broke a shape
 */
public record Summary(
        long read,
        long stored,
        long unchanged,
        long refused,
        SortedMap<String, Long> foreign,
        long accusations,
        long denials,
        long doubts,
        long refusedClaims) {
    public Summary {
        foreign = Collections.unmodifiableSortedMap(new TreeMap<>(foreign));
    }

    /** Whether every document was taken. */
    public boolean complete() {
        return refused == 0;
    }
}
