package org.jaccuse.export;

import java.util.Locale;

/** What of a claim a format may lose. */
public enum Aspect {
    /** Denials and doubts on the same footing as affirmations. */
    DENIALS,
    /** Certainty and hedging words. */
    HEDGES,
    /** Who passed a claim on. */
    CHAINS,
    /** The sentence, its place, the digest of its document. */
    EVIDENCE,
    /** That entries elsewhere mean the same. */
    IDENTITY,
    /** Days of claims. */
    TIME;

    /** The word for it: {@code denials}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
