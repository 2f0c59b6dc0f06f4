package org.jaccuse.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jaccuse.pipeline.Profile;
import org.jaccuse.pipeline.Summary;

/** What a run did, in words. */
final class IngestReport {
    private IngestReport() {}

    static String of(Summary run) {
        long claims = run.accusations() + run.denials() + run.doubts();
        String refused = run.refusedClaims() == 0 ? "" : ", " + run.refusedClaims() + " refused";
        return "documents: " + run.read() + " read, " + run.stored() + " stored, " + run.unchanged() + " unchanged, "
                + run.refused() + " refused" + foreign(run) + "; claims: " + claims + " (" + run.accusations()
                + " affirm, " + run.denials()
                + " deny, " + run.doubts() + " doubt)" + refused;
    }

    private static String foreign(Summary run) {
        return run.foreign().isEmpty()
                ? ""
                : run.foreign().entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /** A line for each stage. */
    static List<String> of(Profile profile) {
        return profile.times().entrySet().stream()
                .map(time -> String.format(
                        Locale.ROOT,
                        "%-8s %9.3f s",
                        time.getKey().name().toLowerCase(Locale.ROOT),
                        time.getValue().toNanos() / 1e9))
                .toList();
    }
}
