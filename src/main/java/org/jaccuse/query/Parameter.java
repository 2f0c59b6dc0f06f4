package org.jaccuse.query;

import java.util.Locale;
import java.util.Optional;

/**
 * A value that a question asks its reader for.
 *
 * @param name the query's variable without its mark, and the option of {@code jaccuse ask}
 * @param kind what values it takes
 * @param required whether the question cannot be asked without it
 * @param fallback value when none is given; absent means that everything matches
 * @param meaning one phrase for help
 */
public record Parameter(String name, Kind kind, boolean required, Optional<String> fallback, String meaning) {
    /** What values a parameter takes. */
    public enum Kind {
        /** A slug, an IRI or a name of an actor in the store. */
        ACTOR,
        /** A slug, an IRI or a name of an incident in the store. */
        INCIDENT,
        /** Any words. */
        TEXT,
        /** A day, {@code 2021-05-31}. */
        DATE,
        /** A whole or decimal number. */
        NUMBER;

        /** The word for it in headers and help. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
