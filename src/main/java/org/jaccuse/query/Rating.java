package org.jaccuse.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What a curator thinks of a source or of a claim.
 *
 * @param iri of the record
 * @param rated IRI of the source or claim
 * @param grade one of the scale's grades
 * @param because the reason given
 * @param by the author
 * @param on when, as an ISO 8601 time
 * @param undoneBy who took it back; absent while it is in force
 */
public record Rating(
        String iri,
        String rated,
        Scale scale,
        String grade,
        String because,
        String by,
        String on,
        Optional<String> undoneBy) {

    /** The two scales of the Admiralty system, which are never folded into one. */
    public enum Scale {
        /** How far a source is trusted, whatever it says. */
        RELIABILITY(List.of("A", "B", "C", "D", "E", "F")),
        /** How far a claim is believed, whoever makes it. */
        CREDIBILITY(List.of("1", "2", "3", "4", "5", "6"));

        private final List<String> grades;

        Scale(List<String> grades) {
            this.grades = grades;
        }

        /** From the best to the one for what cannot be judged. */
        public List<String> grades() {
            return grades;
        }

        /** The name in lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Rating of(Binding row) {
        return new Rating(
                text(row, "rating"),
                text(row, "rated"),
                Scale.valueOf(text(row, "scale").toUpperCase(Locale.ROOT)),
                text(row, "grade"),
                text(row, "because"),
                text(row, "by"),
                text(row, "on"),
                Table.text(row, "undoneBy"));
    }

    public boolean inForce() {
        return undoneBy.isEmpty();
    }

    private static String text(Binding row, String column) {
        return Table.text(row, column).orElseThrow();
    }
}
