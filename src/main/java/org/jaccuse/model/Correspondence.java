package org.jaccuse.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * That two entities may be one, with how sure that is and why.
 *
 * @param subject IRI
 * @param subjectLabel its name, empty when unknown
 * @param object IRI
 * @param objectLabel its name, empty when unknown
 * @param match in which way
 * @param confidence from 0 to 1
 * @param justification how it was found
 * @param reason in words
 */
public record Correspondence(
        String subject,
        String subjectLabel,
        String object,
        String objectLabel,
        Match match,
        double confidence,
        Justification justification,
        String reason) {
    /** How one stands to the other, by the terms of SKOS. */
    public enum Match {
        /** The two are taken for one. */
        EXACT("exactMatch"),
        /** They may be one. */
        CLOSE("closeMatch"),
        /** The object is more than the subject: it takes in what the subject's list keeps apart. */
        BROAD("broadMatch"),
        /** The object is a part of the subject. */
        NARROW("narrowMatch");

        private final String term;

        Match(String term) {
            this.term = term;
        }

        /** The name of its property in SKOS. */
        public String term() {
            return term;
        }

        /** The match that a property of SKOS is, by the last part of its address. */
        public static Optional<Match> of(String property) {
            String name = property.replaceFirst(".*[:#/]", "");
            return Arrays.stream(values())
                    .filter(match -> match.term.equals(name))
                    .findFirst();
        }
    }

    /** Whether the two are taken for one. */
    public boolean exact() {
        return match == Match.EXACT;
    }

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
