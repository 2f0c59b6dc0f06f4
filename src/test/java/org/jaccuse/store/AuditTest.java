package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
    @TempDir
    Path folder;

    @Test
    void aSoundStorePasses() {
        try (Store store = Store.open(folder)) {
            store(store);
            assertThat(Audit.of(store)).hasSize(4).allMatch(Audit.Result::passed);
        }
    }

    @Test
    void anIndexThatLacksAQuadIsFound() {
        try (Store store = Store.open(folder)) {
            store(store);
            var quads = store.tdb();
            Txn.executeWrite(store.dataset(), () -> {
                var index = TDBInternal.findIndex(quads, "POSG");
                index.delete(index.all().next());
            });
            assertThat(failed(store)).singleElement().satisfies(result -> {
                assertThat(result.name()).isEqualTo("indexes");
                assertThat(result.found()).singleElement().asString().startsWith("POSG has ");
            });
        }
    }

    @Test
    void aDocumentReportedAsStoredThatIsNotThereIsFound() {
        try (Store store = Store.open(folder)) {
            store.ledger()
                    .append(List.of(new LedgerEntry(
                            Instant.EPOCH,
                            "0.1.0",
                            "lost.txt",
                            Optional.of("sha256:0"),
                            Fate.STORED,
                            Optional.empty())));
            assertThat(failed(store))
                    .singleElement()
                    .satisfies(result -> assertThat(result.found()).containsExactly("lost.txt is not in the store"));
        }
    }

    @Test
    void aBrokenLedgerIsFoundAndTheRestLookedAt() throws IOException {
        try (Store store = Store.open(folder)) {
            Files.writeString(store.ledger().file(), "{]\n{]\n");
            assertThat(failed(store)).singleElement().satisfies(result -> {
                assertThat(result.name()).isEqualTo("ledger");
                assertThat(result.found()).singleElement().asString().contains(":1] is no entry of a ledger");
            });
        }
    }

    @Test
    void aStoreIsOpenOnceAndTheOldGenerationOfAKilledCompactingGoes() throws Exception {
        try (Store store = Store.open(folder)) {
            Probe.put(store, Sample.document());
            store.compact();
            assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("is open already in this process");
        }
        Files.createDirectory(folder.resolve("Data-0001"));
        Files.writeString(folder.resolve("Data-0001/GSPO.dat"), "old");
        Files.createDirectory(folder.resolve("Data-0003-tmp"));
        try (Store store = Store.open(folder)) {
            assertThat(store.repairs()).singleElement().asString().contains("was left when compacting was killed");
            assertThat(store.contents().documents()).hasSize(1);
            assertThat(folder.resolve("Data-0001")).doesNotExist();
            assertThat(folder.resolve("Data-0003-tmp")).doesNotExist();
        }
    }

    @Test
    void aDocumentThatTheLedgerDoesNotKnowIsFoundAndItsLineCanBeWritten() throws IOException {
        try (Store store = Store.open(folder)) {
            store(store);
            Files.delete(store.ledger().file());
            assertThat(failed(store)).singleElement().satisfies(result -> {
                assertThat(result.name()).isEqualTo("entries");
                assertThat(result.remedy()).contains("jaccuse ingest", "jaccuse upgrade");
                assertThat(result.found()).containsExactly(Sample.LOCATION + " is in the store and not in the ledger");
            });
        }
        assertThat(Upgrade.run(folder)).containsExactly("wrote the 1 lines that the ledger lacked");
        assertThat(Upgrade.run(folder)).isEmpty();
        try (Store store = Store.open(folder)) {
            assertThat(failed(store)).isEmpty();
            assertThat(store.ledger().latest().get(Sample.LOCATION).fate()).isEqualTo(Fate.STORED);
        }
    }

    @Test
    void documentsThatComeByOtherWaysThanAnIngestGetTheirLines() {
        String iri = DocumentGraph.iri(Sample.document());
        Graph graph = DocumentGraph.of(Sample.document(), Sample.claims(), Sample.VERSION)
                .getGraph();
        try (Store store = Store.open(folder.resolve("imported"))) {
            Map<String, Set<Triple>> one = Map.of(iri, graph.stream().collect(Collectors.toSet()));
            new Importing(store).add(one);
            assertThat(store.ledger().latest()).containsOnlyKeys(Sample.LOCATION);
            new Importing(store).add(one);
            assertThat(store.ledger().entries()).hasSize(1);
            assertThat(failed(store)).isEmpty();
        }
        try (Store store = Store.open(folder.resolve("sent"))) {
            DatasetGraph quads = OpenQuads.checked(store);
            quads.executeWrite(() ->
                    graph.stream().forEach(triple -> quads.add(Quad.create(NodeFactory.createURI(iri), triple))));
            assertThat(store.ledger().latest()).containsOnlyKeys(Sample.LOCATION);
            assertThat(failed(store)).isEmpty();
        }
    }

    private static void store(Store store) {
        Probe.put(store, Sample.document());
        store.ledger()
                .append(List.of(new LedgerEntry(
                        Instant.EPOCH,
                        Sample.VERSION,
                        Sample.LOCATION,
                        Optional.of(Sample.document().digest()),
                        Fate.STORED,
                        Optional.empty())));
    }

    private static List<Audit.Result> failed(Store store) {
        return Audit.of(store).stream().filter(result -> !result.passed()).toList();
    }
}
