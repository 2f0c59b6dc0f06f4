package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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
    void aDecimalThatTheStoreGivesBackInAShorterFormGoesToo() {
        String document = DocumentGraph.iri(Sample.document(SECRET, "Secret."));
        Node graph = NodeFactory.createURI(document);
        Node mention = NodeFactory.createURI(document + "#m-1");
        Node score = NodeFactory.createURI("urn:x:score");
        try (Store store = Store.open(folder)) {
            DatasetGraph quads = store.dataset().asDatasetGraph();
            String before = Probe.quads(store);
            put(store, Sample.document(SECRET, "Secret."));
            Txn.executeWrite(
                    store.dataset(),
                    () -> List.of("1.00", "0.5", "0.50")
                            .forEach(number -> quads.add(graph, mention, score, decimal(number))));
            Txn.executeWrite(store.dataset(), () -> quads.delete(graph, mention, score, decimal("0.5")));
            assertThat(Txn.calculateRead(
                            store.dataset(),
                            () -> quads.stream(graph, mention, score, Node.ANY).toList()))
                    .containsExactly(Quad.create(graph, mention, score, decimal("1.0")));
            Txn.executeWrite(store.dataset(), () -> quads.deleteAny(graph, mention, score, Node.ANY));
            assertThat(Probe.quads(store)).doesNotContain(mention.getURI());
            Txn.executeWrite(store.dataset(), () -> quads.add(graph, mention, score, decimal("1.00")));
            assertThat(forget(store, SECRET).left()).isEmpty();
            assertThat(Probe.quads(store)).isEqualTo(before);
        }
        assertThat(new WordSearch(Set.of(mention.getURI())).in(folder)).isEmpty();
    }

    private static Node decimal(String number) {
        return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
    }

    @Test
    void aNameOfAForgottenDocumentThatSomethingElseHasIsTold() {
        Node document = NodeFactory.createURI(DocumentGraph.iri(Sample.document(SECRET, "Secret.")));
        Node other = NodeFactory.createURI("urn:x:other");
        try (Store store = Store.open(folder)) {
            put(store, Sample.document(SECRET, "Secret."));
            Txn.executeWrite(
                    store.dataset(), () -> store.dataset().asDatasetGraph().add(other, other, other, document));
            assertThat(forget(store, SECRET).left()).containsExactly(document.getURI());
        }
    }

    @Test
    void aForgettingThatWasBrokenOffIsEndedByCompacting() {
        Document secret = Sample.document(SECRET, "Secret.");
        try (Store store = Store.open(folder)) {
            put(store, Sample.document());
            put(store, secret);
            // As after a kill between the transaction and the ledger.
            store.upkeep().forgets(Set.of(secret.digest(), Sample.document().digest()));
            Txn.executeWrite(store.dataset(), () -> store.dataset().removeNamedModel(DocumentGraph.iri(secret)));
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.upkeep().wordsAreLeft()).isTrue();
            store.compact();
            assertThat(store.upkeep().wordsAreLeft()).isFalse();
            assertThat(store.ledger().latest()).containsOnlyKeys(Sample.LOCATION);
            assertThat(Audit.of(store)).allMatch(Audit.Result::passed);
        }
        assertThat(new WordSearch(Set.of(SECRET, secret.digest())).in(folder)).isEmpty();
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
    void wordsAcrossThePiecesOfALargeFileAreFound() throws IOException {
        byte[] bytes = new byte[3 << 20];
        for (int place : List.of(0, (1 << 20) - 4, (2 << 20) + 9, bytes.length - 9)) {
            byte[] one = bytes.clone();
            System.arraycopy("abcdefghi".getBytes(StandardCharsets.UTF_8), 0, one, place, 9);
            Files.write(folder.resolve("large"), one);
            assertThat(new WordSearch(Set.of("abcdefghi", "x".repeat(20))).in(folder))
                    .containsExactly("abcdefghi");
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
