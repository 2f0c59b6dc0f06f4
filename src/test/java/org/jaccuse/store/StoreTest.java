package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jaccuse.store.Probe.put;
import static org.jaccuse.store.Probe.quads;
import static org.jaccuse.store.Probe.select;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.system.Txn;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.RunRecord;
import org.jaccuse.rdf.Sample;
import org.jaccuse.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final DataFile PLACES = new DataFile("data/register/places.ttl", """
            @prefix j: <https://w3id.org/jaccuse/ns#> .
            <https://w3id.org/jaccuse/place/russia> a j:Place .
            """);

    @TempDir
    Path folder;

    @Test
    void theSameDocumentAgainChangesNothing() {
        try (Store store = Store.open(folder)) {
            assertThat(put(store, Sample.document())).isEqualTo(Outcome.STORED);
            String before = quads(store);
            assertThat(put(store, Sample.document())).isEqualTo(Outcome.UNCHANGED);
            assertThat(quads(store)).isEqualTo(before);
        }
    }

    @Test
    void whatWasStoredIsThereWhenTheStoreIsOpenedAgain() {
        String before;
        try (Store store = Store.open(folder)) {
            put(store, Sample.document());
            before = quads(store);
        }
        try (Store store = Store.openExisting(folder)) {
            assertThat(quads(store)).isEqualTo(before);
            assertThat(put(store, Sample.document())).isEqualTo(Outcome.UNCHANGED);
        }
    }

    @Test
    void theSameInputGivesTheSameQuadsInWhateverOrder() {
        List<Document> documents = new ArrayList<>(List.of(
                Sample.document(), Sample.document("a.txt", "About REvil."), Sample.document("b.txt", "About JBS.")));
        List<Claim> claims = new ArrayList<>(Sample.claims());
        Random order = new Random(11);
        String expected = "";
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(documents, order);
            Collections.shuffle(claims, order);
            try (Store store = Store.open(folder.resolve("store-" + round))) {
                for (Document document : documents) {
                    boolean week = document.location().equals(Sample.LOCATION);
                    store.put(
                            DocumentGraph.iri(document),
                            DocumentGraph.of(document, week ? claims : List.of(), Sample.VERSION));
                }
                expected = round == 0 ? quads(store) : expected;
                assertThat(quads(store)).isEqualTo(expected).contains("#c-");
            }
        }
    }

    @Test
    void aChangedResultForTheSameBytesTakesThePlaceOfTheEarlierOne() {
        try (Store store = Store.open(folder)) {
            put(store, Sample.document());
            String iri = DocumentGraph.iri(Sample.document());
            Model fewer = DocumentGraph.of(Sample.document(), List.of(Sample.denial()), "0.2.0");
            assertThat(store.contains(iri, Sample.VERSION)).isTrue();
            assertThat(store.put(iri, fewer)).isEqualTo(Outcome.STORED);
            assertThat(store.contains(iri, Sample.VERSION)).isFalse();
            assertThat(store.contains(iri, "0.2.0")).isTrue();
            assertThat(Txn.calculateRead(
                            store.dataset(),
                            () -> store.dataset().getNamedModel(iri).isIsomorphicWith(fewer)))
                    .isTrue();
        }
    }

    @Test
    void aBrokenGraphIsRefusedWholeAndTheReasonNamesTheDocument() {
        Document document = Sample.document();
        Model broken = DocumentGraph.of(document, Sample.claims(), Sample.VERSION);
        Resource denial = broken.createResource(
                DocumentGraph.claimIris(document, Sample.claims()).get(Sample.denial()));
        broken.removeAll(denial, Vocabulary.holder, null);
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(() -> store.put(DocumentGraph.iri(document), broken))
                    .isInstanceOfSatisfying(
                            ShapeViolation.class,
                            violation -> assertThat(violation.breaches())
                                    .extracting(Breach::node)
                                    .containsExactly(denial.getURI()))
                    .hasMessage("[news/week.html] <" + denial.getURI() + ">: A claim has exactly one holder; name it,"
                            + " or use j:unspecified when the text names nobody.");
            assertThat(quads(store)).isEmpty();
        }
    }

    @Test
    void aGraphIsStoredUnderTheNameOfItsOwnDocumentOnly() {
        Model graph = DocumentGraph.of(Sample.document(), List.of(), Sample.VERSION);
        String other = DocumentGraph.iri(Sample.document("b.txt", "Other."));
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(() -> store.put(other, graph))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining(other);
        }
    }

    @Test
    void quotesKeepEveryCharacterInTheStore() {
        String text = "\u201CIt was DarkSide\u201C \uD83D\uDCA5 e\u0301 \u202E \u0000 \uFFFF \\ \" \t\r\n end";
        Model graph = DocumentGraph.of(Sample.document(text, text), List.of(), Sample.VERSION);
        try (Store store = Store.open(folder)) {
            store.put(DocumentGraph.iri(Sample.document(text, text)), graph);
            assertThat(select(store, "SELECT ?x { ?d j:location ?x }")).containsExactly(text);
            assertThat(store.put(DocumentGraph.iri(Sample.document(text, text)), graph))
                    .isEqualTo(Outcome.UNCHANGED);
        }
    }

    @Test
    void questionsReadAcrossAllGraphs() {
        try (Store store = Store.open(folder)) {
            put(store, Sample.document());
            store.putRegister(List.of(PLACES));
            assertThat(select(store, "SELECT ?x { ?c j:proposition/j:place ?x . ?x a j:Place } "))
                    .hasSize(1);
            assertThat(select(store, "SELECT ?x { ?d a j:Document ; j:reports/j:reports/j:reports ?x }"))
                    .hasSize(1);
        }
    }

    @Test
    void theRegisterIsReplacedOnlyWhenItsFilesChange() {
        DataFile changed = new DataFile(PLACES.path(), PLACES.text().replace("place/russia", "place/iran"));
        try (Store store = Store.open(folder)) {
            assertThat(store.putRegister(List.of(PLACES))).isEqualTo(Outcome.STORED);
            assertThat(store.putRegister(List.of(PLACES))).isEqualTo(Outcome.UNCHANGED);
            assertThat(store.putRegister(List.of(changed))).isEqualTo(Outcome.STORED);
            assertThat(select(store, "SELECT ?x { GRAPH <" + Vocabulary.REGISTER + "> { ?x a j:Place } }"))
                    .containsExactly(Vocabulary.BASE + "place/iran");
        }
    }

    @Test
    void aBrokenRegisterIsRefusedWithFileAndLine() {
        DataFile broken =
                new DataFile("data/register/x.ttl", "@prefix j: <https://w3id.org/jaccuse/ns#> .\n\nj:a j:b .");
        DataFile nameless = new DataFile("data/register/y.ttl", "<https://example.org/a> <https://example.org/b> [] .");
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(() -> store.putRegister(List.of(PLACES, broken)))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith("[data/register/x.ttl:3] ");
            assertThatThrownBy(() -> store.putRegister(List.of(nameless)))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith("[data/register/y.ttl] <blank node at b>");
            assertThat(quads(store)).isEmpty();
        }
    }

    @Test
    void compactingKeepsEveryQuadAndDropsTheOldFiles() throws IOException {
        try (Store store = Store.open(folder)) {
            for (int page = 0; page < 5; page++) {
                put(store, Sample.document("page.html", "State " + page + " of the page."));
            }
            put(store, Sample.document());
            String before = quads(store);
            store.compact();
            assertThat(quads(store)).isEqualTo(before);
            assertThat(generations()).containsExactly("Data-0002");
            assertThat(put(store, Sample.document())).isEqualTo(Outcome.UNCHANGED);
            assertThat(put(store, Sample.document("page.html", "One more."))).isEqualTo(Outcome.STORED);
        }
    }

    @Test
    void whatWasStoredPastTheGateIsFoundWhenTheShapesAreHeldAgainstItAgain() {
        Document document = Sample.document();
        List<String> found = new ArrayList<>();
        try (Store store = Store.open(folder)) {
            put(store, document);
            put(store, Sample.document("b.txt", "Sound."));
            assertThat(store.contents().breaches((iri, breaches) -> found.add(iri)))
                    .isEqualTo(2);
            assertThat(found).isEmpty();
            Txn.executeWrite(
                    store.dataset(),
                    () -> store.dataset()
                            .getNamedModel(DocumentGraph.iri(document))
                            .removeAll(null, Vocabulary.holder, null));
            store.contents()
                    .breaches((iri, breaches) -> breaches.forEach(breach -> found.add(iri + " " + breach.message())));
            assertThat(found)
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith(DocumentGraph.iri(document) + " A claim has exactly one holder"));
        }
    }

    @Test
    void runsStandInAGraphOfTheirOwn() {
        Instant start = Instant.parse("2026-11-22T10:00:00.257841Z");
        RunRecord run = new RunRecord(start, start.plusSeconds(2), "0.1.0", 4, 1, 2, 1);
        try (Store store = Store.open(folder)) {
            store.addRun(run.model());
            store.addRun(new RunRecord(start.plusSeconds(9), start.plusSeconds(9), "0.1.0", 0, 0, 0, 0).model());
            assertThat(select(store, "SELECT ?x { GRAPH <" + Vocabulary.RUNS + "> { ?x a j:Run } }"))
                    .hasSize(2)
                    .contains(Vocabulary.BASE + "run/2026-11-22T10:00:00.257Z");
            assertThat(select(store, "SELECT ?x { <" + run.iri() + "> prov:endedAtTime ?x }"))
                    .containsExactly("2026-11-22T10:00:02.257Z");
        }
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("Data-"))
                    .toList();
        }
    }

    @Test
    void anInterruptedThreadDoesNotCloseTheFilesForOthers() throws Exception {
        try (Store store = Store.open(folder)) {
            put(store, Sample.document());
        }
        try (Store store = Store.open(folder)) {
            CompletableFuture<Throwable> failure = new CompletableFuture<>();
            Thread reader = new Thread(() -> {
                Thread.currentThread().interrupt();
                failure.complete(catchThrowable(() -> store.contents().documents()));
            });
            reader.start();
            assertThat(failure.get()).hasMessageContaining("interrupted");
            assertThat(store.contents().documents()).hasSize(1);
            assertThat(put(store, Sample.document("b.txt", "Other."))).isEqualTo(Outcome.STORED);
            store.compact();
            assertThat(store.contents().documents()).hasSize(2);
        }
    }
}
