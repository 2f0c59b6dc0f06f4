package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.CheckResult;
import org.jaccuse.query.Inquiry;
import org.jaccuse.store.Forgetting;
import org.jaccuse.store.Store;
import org.jaccuse.store.StoreState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What followed from a forgotten document is forgotten with it. */
class ForgottenConsequencesTest {
    private static final List<Integer> KEPT = List.of(3, 23);
    private static final int LATER = 43;

    @TempDir
    Path folder;

    private Path documents;
    private Path later;

    @BeforeEach
    void write() throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        for (int number : KEPT) {
            GeneratedDocuments.good(documents, number);
        }
        later = Files.createDirectories(folder.resolve("later"));
        GeneratedDocuments.good(later, LATER);
    }

    @Test
    void aForgottenDocumentLeavesTheStoreAsIfItHadNeverBeenRead() {
        try (Store store = Store.open(folder.resolve("store"))) {
            String before = ingested(store, documents);
            String with = ingested(store, later);
            assertThat(derivedOf(with)).as("something follows from it").isNotEqualTo(derivedOf(before));

            Forgetting.Report report = Forgetting.forget(store, later.toString(), digests -> Derive.run(store));

            assertThat(report.documents()).hasSize(1);
            assertThat(report.left()).isEmpty();
            assertThat(Drill.nquads(store)).isEqualTo(before);
            assertThat(StoreState.of(folder.resolve("store")).derived())
                    .as("up to date")
                    .isTrue();
            assertThat(new Inquiry(store.dataset(), Bundle.shipped()).checks())
                    .filteredOn(result -> result.check().name().equals("stale-derivation"))
                    .singleElement()
                    .matches(CheckResult::passed);
        }
    }

    @Test
    void whenTheConsequencesCannotBeSettledNothingIsForgotten() {
        try (Store store = Store.open(folder.resolve("store"))) {
            String before = ingested(store, documents);
            assertThatThrownBy(() -> Forgetting.forget(store, documents.toString(), digests -> {
                        throw new IllegalStateException("a broken rule");
                    }))
                    .hasMessage("a broken rule");
            assertThat(Drill.nquads(store)).isEqualTo(before);
            assertThat(store.ledger().latest()).hasSize(KEPT.size());
        }
    }

    private static String ingested(Store store, Path folder) {
        ScriptedIngest.ingest(store, 1, false, List.of(folder.toString()), Drill.silent());
        return Drill.nquads(store);
    }

    private static List<String> derivedOf(String quads) {
        return quads.lines()
                .filter(line -> line.endsWith("<https://w3id.org/jaccuse/derived> ."))
                .toList();
    }
}
