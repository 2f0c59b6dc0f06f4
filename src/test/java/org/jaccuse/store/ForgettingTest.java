package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.system.Txn;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgettingTest {
    private static final String SECRET = "articles/the-only-place-of-this-secret.txt";

    @TempDir
    Path folder;

    private static void put(Store store, Document document) {
        Probe.put(store, document);
        store.ledger()
                .append(List.of(new LedgerEntry(
                        Instant.EPOCH,
                        "0.1.0",
                        document.location(),
                        Optional.of(document.digest()),
                        Fate.STORED,
                        Optional.empty())));
    }

    @Test
    void aForgottenDocumentLeavesNoWordInAnyFile() {
        Set<String> words = Set.of(SECRET, Sample.document(SECRET, "Secret.").digest());
        try (Store store = Store.open(folder)) {
            put(store, Sample.document());
            String before = Probe.quads(store);
            put(store, Sample.document(SECRET, "Secret."));
            assertThat(new WordSearch(words).in(folder))
                    .as("the search finds them")
                    .isEqualTo(words);
            Forgetting.Report report = forget(store, SECRET);
            assertThat(report.documents()).containsExactly(DocumentGraph.iri(Sample.document(SECRET, "Secret.")));
            assertThat(report.inputs()).isEqualTo(1);
            assertThat(report.terms()).isPositive();
            assertThat(report.left()).isEmpty();
            assertThat(Probe.quads(store)).isEqualTo(before);
            assertThat(store.ledger().latest()).containsOnlyKeys(Sample.LOCATION);
        }
        assertThat(new WordSearch(words).in(folder)).isEmpty();
    }

    /** Nothing stands on these documents. */
    private static Forgetting.Report forget(Store store, String source) {
        return Forgetting.forget(store, source, digests -> {});
    }

    @Test
    void deletingAloneIsNotForgetting() {
        try (Store store = Store.open(folder)) {
            put(store, Sample.document(SECRET, "Secret."));
            String iri = DocumentGraph.iri(Sample.document(SECRET, "Secret."));
            Txn.executeWrite(store.dataset(), () -> store.dataset().removeNamedModel(iri));
            store.ledger().remove(entry -> true);
        }
        assertThat(new WordSearch(Set.of(SECRET)).in(folder)).containsExactly(SECRET);
    }

    @Test
    void aFolderAPublisherAndAnIriMeanTheirDocuments() {
        Document one = Sample.document("a/one.txt", "One.");
        Document two = Sample.document("a/b/two.txt", "Two.");
        Document other = Sample.document("ab/other.txt", "Other.");
        try (Store store = Store.open(folder)) {
            List.of(one, two, other).forEach(document -> put(store, document));
            assertThat(forget(store, "a").documents()).hasSize(2);
            put(store, one);
            assertThat(forget(store, DocumentGraph.iri(one)).documents()).hasSize(1);
            assertThat(forget(store, "The Daily Example").documents()).containsExactly(DocumentGraph.iri(other));
            assertThatThrownBy(() -> forget(store, "The Daily Example"))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith("[The Daily Example] is no document, location, folder or publisher");
        }
    }

    @Test
    void theSnapshotAfterAForgottenOneRevisesTheOneBeforeIt() {
        try (Store store = Store.open(folder)) {
            List<Document> page = Probe.versions(store, "First.", "Second.", "Third.");
            forget(store, DocumentGraph.iri(page.get(1)));
            assertThat(Probe.revisions(store)).containsExactly(Probe.revision(page.get(2), page.get(0)));
        }
    }

    @Test
    void wordsAcrossBordersAndNextToEachOtherAreFound() {
        WordSearch search = new WordSearch(Set.of("abcdefgh", "xabcdefgh", "short", "äöüäöü"));
        assertThat(search.in("zabcdefgh")).containsExactly("abcdefgh");
        assertThat(search.in("xabcdefghäöüäöü")).containsExactlyInAnyOrder("abcdefgh", "xabcdefgh", "äöüäöü");
        assertThat(search.in("abcdefg")).isEmpty();
    }
}
