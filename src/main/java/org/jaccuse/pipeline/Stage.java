package org.jaccuse.pipeline;

/** What a run spends its time on. */
public enum Stage {
    LOAD,
    READ,
    ANALYSE,
    EXTRACT,
    RESOLVE,
    STORE,
    DERIVE
}
