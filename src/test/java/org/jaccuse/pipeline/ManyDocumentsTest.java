package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jaccuse.store.Fate;
import org.jaccuse.store.LedgerEntry;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch with bad documents of 20 kinds among the good: 400 documents as a test, {@code -Ddocuments=10000} by command. */
class ManyDocumentsTest {
    private static final int DOCUMENTS = Integer.getInteger("documents", 400);
    private static final int BAD = DOCUMENTS / GeneratedDocuments.BAD_EVERY;

    @TempDir
    Path folder;

    @Test
    void badDocumentsAreNamedAndTheOthersStored() throws IOException {
        Path documents = folder.resolve("documents");
        GeneratedDocuments.write(documents, DOCUMENTS, true);
        try (Store store = Store.open(folder.resolve("store"))) {
            Summary first = ingest(store, documents);
            assertThat(first.stored()).isEqualTo(DOCUMENTS - BAD);
            assertThat(first.refused()).isEqualTo(BAD);
            assertThat(first.complete()).isFalse();
            Map<String, LedgerEntry> ledger = store.ledger().latest();
            assertThat(ledger).hasSize(DOCUMENTS);
            assertThat(ledger.values().stream().filter(entry -> entry.fate() == Fate.REFUSED))
                    .hasSize(BAD)
                    .allMatch(entry -> entry.reason().orElse("").length() > 10);
            mend(documents);
            Summary second = ingest(store, documents);
            assertThat(second.stored()).isEqualTo(BAD);
            assertThat(second.unchanged()).isEqualTo(DOCUMENTS - BAD);
            assertThat(Drill.nquads(store)).isEqualTo(Drill.undisturbed(folder.resolve("clean"), documents));
            System.out.printf(
                    "%d documents: %d stored, %d refused and named%n", DOCUMENTS, first.stored(), first.refused());
        }
    }

    private static Summary ingest(Store store, Path documents) {
        return ScriptedIngest.ingest(store, 2, false, List.of(documents.toString()), Drill.silent());
    }

    /** Puts good articles in the place of the bad ones. */
    private static void mend(Path documents) throws IOException {
        try (Stream<Path> files = Files.list(documents)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().matches("article-\\d{5}\\.txt")) {
                    Files.delete(file);
                }
            }
        }
        for (int i = GeneratedDocuments.BAD_EVERY - 1; i < DOCUMENTS; i += GeneratedDocuments.BAD_EVERY) {
            GeneratedDocuments.good(documents, i);
        }
    }
}
