package org.jaccuse.model;

/**
 * That two entities may be one, with how sure that is and why.
 *
 * @param subject IRI
 * @param subjectLabel its name, empty when unknown
 * @param object IRI
 * @param objectLabel its name, empty when unknown
 * @param exact whether they are taken for one; else they are only close
 * @param confidence from 0 to 1
 * @param justification how it was found
 * @param reason in words
 */
public record Correspondence(
        String subject,
        String subjectLabel,
        String object,
        String objectLabel,
        boolean exact,
        double confidence,
        Justification justification,
        String reason) {
    /** How a correspondence was found, by the terms of the Semantic Mapping Vocabulary. */
    public enum Justification {
        /** Names or identifiers are the same. */
        LEXICAL,
        /** Names are alike. */
        LEXICAL_SIMILARITY,
        /** A person decided. */
        MANUAL,
        /** Somebody else's file says so. */
        STATED
    }
}
