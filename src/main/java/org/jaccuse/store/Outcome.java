package org.jaccuse.store;

/** What became of a graph that was put into the store. */
public enum Outcome {
    /** It was new or differed from what the store had. */
    STORED,
    /** The store had it already. */
    UNCHANGED
}
