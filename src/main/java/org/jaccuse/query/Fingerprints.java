package org.jaccuse.query;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;

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

    /**
     * All texts that can be compared, in no order. Each is handed on as it is read, for many of them written out are large.
     *
     * @param dataset its default graph is the union of the named ones
     * @param bundle where the shipped queries are
     */
    public static void each(Dataset dataset, Bundle bundle, Consumer<Text> texts) {
        DataFile file = bundle.file("queries/copies/fingerprints.rq");
        Query query = SafeQuery.parse(file.path(), file.text()).query();
        Txn.executeRead(dataset, () -> {
            try (QueryExec execution = Dispatch.execution(dataset.asDatasetGraph(), query)) {
                execution.select().forEachRemaining(row -> texts.accept(text(row)));
            }
        });
    }

    private static Text text(Binding row) {
        return new Text(
                Table.text(row, "document").orElseThrow(),
                Table.text(row, "day"),
                Table.text(row, "fingerprint").orElseThrow());
    }
}
