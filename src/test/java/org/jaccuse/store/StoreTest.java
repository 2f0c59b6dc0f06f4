package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
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
    void changedBytesAtAPlaceBecomeARevisionAndTheEarlierOnesStay() {
        Document first = Sample.document("page.html", "First.");
        Document second = Sample.document("page.html", "Second.");
        Document third = Sample.document("page.html", "Third.");
        try (Store store = Store.open(folder)) {
            assertThat(put(store, first)).isEqualTo(Outcome.STORED);
            assertThat(put(store, second)).isEqualTo(Outcome.STORED);
            assertThat(put(store, third)).isEqualTo(Outcome.STORED);
            assertThat(revisions(store))
                    .containsExactlyInAnyOrder(
                            DocumentGraph.iri(second) + " " + DocumentGraph.iri(first),
                            DocumentGraph.iri(third) + " " + DocumentGraph.iri(second));
            assertThat(List.of(first, second, third)).allMatch(document -> store.contains(DocumentGraph.iri(document)));
            assertThat(put(store, first)).as("the page went back").isEqualTo(Outcome.UNCHANGED);
            assertThat(put(store, third)).isEqualTo(Outcome.UNCHANGED);
            assertThat(revisions(store)).hasSize(2);
        }
    }

    @Test
    void theSameBytesInTwoPlacesAreOneDocumentWithTwoLocations() {
        Document here = Sample.document("a/page.html", "Text.");
        Document there = Sample.document("b/page.html", "Text.");
        String iri = DocumentGraph.iri(here);
        try (Store store = Store.open(folder)) {
            put(store, here);
            assertThat(put(store, there)).isEqualTo(Outcome.STORED);
            assertThat(put(store, here)).isEqualTo(Outcome.UNCHANGED);
            assertThat(store.addLocation(iri, "c/page.html")).isEqualTo(Outcome.STORED);
            assertThat(store.addLocation(iri, "c/page.html")).isEqualTo(Outcome.UNCHANGED);
            assertThat(select(store, "SELECT ?x { ?d j:location ?x } ORDER BY ?x"))
                    .containsExactly("a/page.html", "b/page.html", "c/page.html");
            assertThat(revisions(store)).isEmpty();
            assertThatThrownBy(() -> store.addLocation(iri + "0", "d.html")).isInstanceOf(InputException.class);
            assertThatThrownBy(() -> store.addLocation(iri, "")).isInstanceOf(InputException.class);
        }
    }

    @Test
    void aRevisionFollowsTheLatestOfItsOwnPlace() {
        Document shared = Sample.document("a.html", "Shared.");
        try (Store store = Store.open(folder)) {
            put(store, shared);
            store.addLocation(DocumentGraph.iri(shared), "b.html");
            put(store, Sample.document("a.html", "New in a."));
            Document newInB = Sample.document("b.html", "New in b.");
            put(store, newInB);
            assertThat(revisions(store)).contains(DocumentGraph.iri(newInB) + " " + DocumentGraph.iri(shared));
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

    private static Outcome put(Store store, Document document) {
        List<Claim> claims = document.location().equals(Sample.LOCATION) ? Sample.claims() : List.of();
        return store.put(DocumentGraph.iri(document), DocumentGraph.of(document, claims, Sample.VERSION));
    }

    private static List<String> revisions(Store store) {
        return select(store, "SELECT (CONCAT(STR(?new), ' ', STR(?old)) AS ?x) { ?new prov:wasRevisionOf ?old }");
    }

    private static List<String> select(Store store, String query) {
        Model prefixes = ModelFactory.createDefaultModel();
        prefixes.setNsPrefixes(Vocabulary.PREFIXES);
        StringBuilder text = new StringBuilder();
        prefixes.getNsPrefixMap().forEach((prefix, ns) -> text.append("PREFIX " + prefix + ": <" + ns + ">\n"));
        return Txn.calculateRead(store.dataset(), () -> {
            try (var execution = QueryExecutionFactory.create(text + query, store.dataset())) {
                return ResultSetFormatter.toList(execution.execSelect()).stream()
                        .map(row -> row.get("x"))
                        .map(x -> x.isLiteral() ? x.asLiteral().getLexicalForm() : x.toString())
                        .toList();
            }
        });
    }

    private static String quads(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Txn.executeRead(store.dataset(), () -> RDFDataMgr.write(out, store.dataset(), Lang.NQUADS));
        return Stream.of(out.toString(StandardCharsets.UTF_8).split("\n"))
                .sorted()
                .reduce("", (a, b) -> a + b + "\n")
                .strip();
    }
}
