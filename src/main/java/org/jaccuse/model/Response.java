package org.jaccuse.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A measure against somebody over an incident, as a sentence tells it.
 *
 * @param kind what was done
 * @param responder who did it
 * @param target against whom
 * @param over the incident
 * @param day on which it was done
 * @param evidence the sentence
 * @param sign the words that tell the kind
 * @param pattern name of the pattern that found it
 * @param <T> a {@link Mention} as extraction finds it, a {@link Party} when resolved
 */
public record Response<T>(
        Kind kind,
        T responder,
        Optional<T> target,
        Optional<T> over,
        Optional<LocalDate> day,
        Evidence evidence,
        String sign,
        String pattern) {
    /** What is done about an accusation. */
    public enum Kind {
        SANCTION,
        INDICTMENT,
        EXPULSION,
        SUMMONS,
        TRAVEL_BAN,
        TECHNICAL
    }
}
