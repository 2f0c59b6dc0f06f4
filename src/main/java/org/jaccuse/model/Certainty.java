package org.jaccuse.model;

/** How sure a holder is, weakest first (the certainty axis of FactBank: PS, PR, CT). */
public enum Certainty {
    POSSIBLE,
    PROBABLE,
    CERTAIN;

    /** The weaker of two: a chain of hedges is as strong as its weakest. */
    public Certainty and(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
