package org.jaccuse.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one record of a public dataset holds about who is behind what. It is the dataset's claim and nobody's fact.
 *
 * @param record key of the record
 * @param rule name of the rule of the dataset's description that reads the record so
 * @param relation kind of the proposition
 * @param subject the accused
 * @param object incident, party or place
 * @param certainty how sure the dataset is, by its own words or numbers
 * @param hedges words of the dataset that weaken it: "suspected"
 * @param grounds what it rests on
 * @param words the record's own words, short
 */
public record Attribution(
        String record,
        String rule,
        Relation relation,
        Entity subject,
        Entity object,
        Certainty certainty,
        List<String> hedges,
        Backing grounds,
        String words) {
    /** One side of an attribution. */
    public sealed interface Entity {}

    /**
     * An entity of the register.
     *
     * @param id {@code actor/china}
     */
    public record Known(String id) implements Entity {}

    /**
     * An entity that the dataset lists.
     *
     * @param kind what it is
     * @param key of its listing
     */
    public record Own(NamedEntity.Kind kind, String key) implements Entity {}

    /**
     * What an attribution rests on.
     *
     * @param confidence from 0 to 100, as the dataset states it
     * @param on day of the attribution as the dataset codes it
     * @param placeholders which of the two stand there by default and not by judgement: {@code confidence}, {@code date}
     * @param values coded values: {@code basis/media}
     * @param attributedBy who made the attribution that the dataset records
     * @param citations addresses of the reports it cites
     */
    public record Backing(
            Optional<Integer> confidence,
            Optional<LocalDate> on,
            List<String> placeholders,
            List<Coded> values,
            List<Entity> attributedBy,
            List<String> citations) {
        /** Nothing is told. */
        public static final Backing NONE =
                new Backing(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

        public Backing {
            placeholders = List.copyOf(placeholders);
            values = List.copyOf(values);
            attributedBy = List.copyOf(attributedBy);
            citations = List.copyOf(citations);
        }
    }

    /**
     * A value of a scheme.
     *
     * @param value {@code basis/media}
     */
    public record Coded(Aspect aspect, String value) {}

    public Attribution {
        hedges = List.copyOf(hedges);
    }
}
