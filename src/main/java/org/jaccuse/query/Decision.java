package org.jaccuse.query;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What a curator decided about two entities.
 *
 * @param iri of the record
 * @param same whether they are one; else they are apart
 * @param one IRI, before {@code other} in the order of their letters
 * @param because the reason given
 * @param by the author
 * @param on when, as an ISO 8601 time
 * @param undoneBy who took it back; absent while it is in force
 */
public record Decision(
        String iri,
        boolean same,
        String one,
        String other,
        String because,
        String by,
        String on,
        Optional<String> undoneBy) {

    static Decision of(Binding row) {
        return new Decision(
                text(row, "decision"),
                text(row, "says").equals("same"),
                text(row, "one"),
                text(row, "other"),
                text(row, "because"),
                text(row, "by"),
                text(row, "on"),
                Table.text(row, "undoneBy"));
    }

    public boolean inForce() {
        return undoneBy.isEmpty();
    }

    /** Whether it is about these two, in whatever order. */
    public boolean isAbout(String first, String second) {
        return Set.of(one, other).equals(Set.of(first, second));
    }

    private static String text(Binding row, String column) {
        return Table.text(row, column).orElseThrow();
    }
}
