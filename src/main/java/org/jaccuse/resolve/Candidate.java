package org.jaccuse.resolve;

import org.jaccuse.model.NamedEntity;

/**
 * An entity that a name may mean.
 *
 * @param entity the register's entry
 * @param score from 0 to 1, how far the name alone speaks for the entry; comparable between candidates of one name
 * @param reason why the name may mean it, in words for a reader
 */
public record Candidate(NamedEntity entity, double score, String reason) {
    static final String HOMONYM = "a name that others bear too";
    static final String FAMILY_NAME = "family name";
    static final String EVERYDAY_WORD = "a name that is also an everyday word";

    /** The same with what the document adds. */
    Candidate told(double newScore, String evidence) {
        return new Candidate(entity, newScore, reason + "; " + evidence);
    }

    Candidate scored(double newScore) {
        return new Candidate(entity, newScore, reason);
    }
}
