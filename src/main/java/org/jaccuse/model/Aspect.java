package org.jaccuse.model;

/** What a claim may tell beside its stance; each has a scheme of values in {@code ontology/schemes.ttl}. */
public enum Aspect {
    /** On whose authority (EuRepoC). */
    BASIS,
    /** In what form it reached the public (EuRepoC). */
    FORM,
    /** What the holder says that it is grounded on. */
    EVIDENCE,
    /** How likely the holder calls it (ICD 203), apart from the confidence in that judgement. */
    LIKELIHOOD,
    /** How well grounded the holder calls the own judgement (ICD 203). */
    CONFIDENCE,
    /** What part a state is said to have. */
    INVOLVEMENT,
    /** What part of an accusation is denied. */
    SCOPE,
    /** Why nobody is named. */
    RESERVATION
}
