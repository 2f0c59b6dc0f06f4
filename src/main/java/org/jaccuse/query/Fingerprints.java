package org.jaccuse.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;

/** The texts of a store by their fingerprints. */
public final class Fingerprints {
    private Fingerprints() {}

    /**
     * A text.
     *
     * @param document IRI of its document
     * @param day of publication, ISO 8601
     * @param fingerprint as the document's graph has it
     */
    public record Text(String document, Optional<String> day, String fingerprint) {}

    /** All texts that can be compared, by the IRIs of their documents. */
    public static List<Text> of(Inquiry inquiry) {
        return inquiry.shipped("queries/copies/fingerprints.rq").rows().stream()
                .map(Fingerprints::text)
                .toList();
    }

    private static Text text(Binding row) {
        return new Text(
                Table.text(row, "document").orElseThrow(),
                Table.text(row, "day"),
                Table.text(row, "fingerprint").orElseThrow());
    }
}
