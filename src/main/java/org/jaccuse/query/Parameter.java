package org.jaccuse.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A value that a question asks its reader for.
 *
 * @param name the query's variable without its mark, and the option of {@code jaccuse ask}
 * @param kind what values it takes
 * @param choices the words that it takes, where its kind is {@link Kind#CHOICE}; empty otherwise
 * @param required whether the question cannot be asked without it
 * @param fallback value when none is given; absent means that everything matches
 * @param meaning one phrase for help
 */
public record Parameter(
        String name, Kind kind, List<String> choices, boolean required, Optional<String> fallback, String meaning) {
    public Parameter {
        choices = List.copyOf(choices);
    }

    /** What values a parameter takes. */
    public enum Kind {
        /** A slug, an IRI or a name of an actor in the store. */
        ACTOR,
        /** A slug, an IRI or a name of an incident in the store. */
        INCIDENT,
        /** A claim in the store: its IRI or the last part of it. */
        CLAIM,
        /** One of a few words. */
        CHOICE,
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

    /** What stands for a value in help: {@code incident}, or the words to choose from. */
    public String placeholder() {
        return kind == Kind.CHOICE ? String.join("|", choices) : kind.word();
    }
}
