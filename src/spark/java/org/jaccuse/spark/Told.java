package org.jaccuse.spark;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document on one machine.
 *
 * @param document its IRI, absent when it was refused
 * @param lines its quads
 * @param day of publication, ISO 8601
 * @param fingerprint of its text
 * @param claims rows of the table of claims
 * @param refused what was not taken of it, each with place and reason
 */
record Told(
        Order order,
        String location,
        @Nullable String document,
        List<String> lines,
        @Nullable String day,
        @Nullable String fingerprint,
        List<ClaimRecord> claims,
        List<String> refused)
        implements Serializable {
    static Told refused(Order order, String location, String reason) {
        return new Told(order, location, null, List.of(), null, null, List.of(), List.of(line(location, reason)));
    }

    /** In one line, whatever the name and the reason hold. */
    static String line(String location, String reason) {
        return ("[" + location + "] " + reason).replaceAll("\\p{Cntrl}", "?");
    }
}
