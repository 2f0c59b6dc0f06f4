package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Refusal;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk with real files and a real store; only the analysis is scripted. */
class PipelineTest {
    private static final DataFile REGISTER = new DataFile("data/register/places.ttl", """
            @prefix j: <https://w3id.org/jaccuse/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <https://w3id.org/jaccuse/place/russia> a j:Place ; skos:prefLabel "Russia"@en .
            """);
    private static final String REST =
            " the company, said the report that was published in the evening after the news of the attack.";

    private static final SortedMap<String, Long> NONE = Collections.emptySortedMap();

    @TempDir
    Path folder;

    private final ScriptedAnalysis analysis = new ScriptedAnalysis();
    private final Seen seen = new Seen();
    private Path articles;

    private static final class Seen implements Observer {
        private final List<String> refusals = new ArrayList<>();
        private int done;

        @Override
        public void refused(Refusal refusal) {
            refusals.add("[" + refusal.location() + "] " + refusal.reason());
        }

        @Override
        public void done(Receipt receipt) {
            done++;
        }
    }

    @BeforeEach
    void makeArticles() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
    }

    @Test
    void everyDocumentIsStoredAndItsClaimsAreCounted() throws IOException {
        article("a.txt", "Moscow attacked");
        article("b.txt", "Moscow denied");
        article("c.txt", "Nobody attacked");
        try (Store store = store()) {
            assertThat(ingest(store, 2, false)).isEqualTo(new Summary(3, 3, 0, 0, NONE, 1, 1, 0, 0));
            assertThat(quads(store)).contains("\"Moscow denied\"").contains(articles + "/c.txt");
        }
        assertThat(seen.done).isEqualTo(3);
        assertThat(seen.refusals).isEmpty();
    }

    @Test
    void aSecondRunChangesNothingAndLoadsNothing() throws IOException {
        article("a.txt", "Moscow attacked");
        article("b.txt", "Moscow denied");
        try (Store store = store()) {
            ingest(store, 2, false);
            String before = allQuads(store);
            analysis.loaded.set(0);
            assertThat(ingest(store, 2, false)).isEqualTo(new Summary(2, 0, 2, 0, NONE, 0, 0, 0, 0));
            assertThat(allQuads(store)).as("not even a record of the run").isEqualTo(before);
            assertThat(analysis.loaded).hasValue(0);
        }
    }

    @Test
    void theResultDoesNotDependOnTheThreads() throws IOException {
        for (int i = 0; i < 40; i++) {
            article("page-" + i + ".txt", (i % 2 == 0 ? "Moscow attacked" : "Moscow denied") + " " + "x".repeat(i));
        }
        article("page-7.txt.copy", "Moscow denied xxxxxxx");
        article("page-8-crash.txt", "Moscow attacked");
        List<String> results = new ArrayList<>();
        for (int threads : List.of(1, 2, 4, 7)) {
            try (Store store = Store.open(folder.resolve("store-" + threads))) {
                seen.refusals.clear();
                Summary summary = ingest(store, threads, false);
                results.add(summary + "\n" + seen.refusals + "\n" + quads(store));
            }
        }
        assertThat(results.get(0)).contains("read=42, stored=40, unchanged=1, refused=1");
        assertThat(results).containsOnly(results.get(0));
    }

    @Test
    void aBadDocumentIsRefusedInOneLineAndTheOthersGoOn() throws IOException {
        article("a-crash.txt", "Moscow attacked");
        article("b-deep.txt", "Moscow attacked");
        Files.write(articles.resolve("c.txt"), new byte[] {0, 1, 2, 3, (byte) 0x80, 0, 0, 9});
        Files.writeString(articles.resolve("d.txt"), " \n\n ");
        article("e.txt", "Moscow denied");
        try (Store store = store()) {
            assertThat(ingest(store, 2, false)).isEqualTo(new Summary(5, 1, 0, 4, NONE, 0, 1, 0, 0));
        }
        assertThat(seen.refusals)
                .hasSize(4)
                .noneMatch(line -> line.contains("\n"))
                .element(0)
                .isEqualTo("[" + articles + "/a-crash.txt] could not be understood, a fault of the program"
                        + " (IllegalStateException: lost); report it with this document");
        assertThat(seen.refusals.get(1)).startsWith("[" + articles + "/b-deep.txt] ");
        assertThat(seen.refusals.get(2)).startsWith("[" + articles + "/c.txt] ").contains("binary");
        assertThat(seen.refusals.get(3)).startsWith("[" + articles + "/d.txt] ").contains("no text");
    }

    @Test
    void aClaimThatBreaksAShapeIsLeftOutAlone() throws IOException {
        article("a.txt", "Moscow denied that Moscow moved");
        try (Store store = store()) {
            assertThat(ingest(store, 1, false)).isEqualTo(new Summary(1, 1, 0, 0, NONE, 0, 1, 0, 1));
            assertThat(quads(store)).contains("\"Moscow denied\"").doesNotContain("\"Moscow moved\"");
        }
        assertThat(seen.refusals)
                .singleElement()
                .asString()
                .startsWith("[" + articles + "/a.txt claim of 'scripted' at 19] <");
    }

    @Test
    void bytesInTwoPlacesAreAnalysedOnceAndHaveBothLocations() throws IOException {
        article("a.txt", "Moscow denied");
        article("b.txt", "Moscow denied");
        try (Store store = store()) {
            assertThat(ingest(store, 2, true)).isEqualTo(new Summary(2, 1, 1, 0, NONE, 0, 1, 0, 0));
            assertThat(quads(store)).contains("\"" + articles + "/a.txt\"").contains("\"" + articles + "/b.txt\"");
        }
        assertThat(analysis.analysed).hasValue(1);
    }

    @Test
    void bytesRefusedUnderOneNameAreTakenUnderAnother() throws IOException {
        article("a-crash.txt", "Moscow denied");
        article("b.txt", "Moscow denied");
        try (Store store = store()) {
            assertThat(ingest(store, 2, false)).isEqualTo(new Summary(2, 1, 0, 1, NONE, 0, 1, 0, 0));
        }
    }

    @Test
    void changedContentIsANewSnapshotAndGoingBackShowsTheFirstAgain() throws IOException {
        try (Store store = store()) {
            article("a.txt", "Moscow attacked");
            ingest(store, 1, false);
            String first = revisions(store);
            article("a.txt", "Moscow denied");
            assertThat(ingest(store, 1, false).stored()).isEqualTo(1);
            String second = revisions(store);
            article("a.txt", "Moscow attacked");
            assertThat(ingest(store, 1, false).unchanged()).isEqualTo(1);
            assertThat(first).isEmpty();
            assertThat(second.lines()).hasSize(1);
            assertThat(revisions(store).lines())
                    .hasSize(1)
                    .isNotEqualTo(second.lines().toList());
        }
    }

    @Test
    void replacingTakesANewDateForADocumentThatTheStoreHas() throws IOException {
        article("a.txt", "Moscow denied");
        try (Store store = store()) {
            ingest(store, 1, false);
            Settings dated = new Settings(new ReadOptions(Optional.of(LocalDate.of(2021, 6, 2))), 1, true, false);
            assertThat(pipeline()
                            .ingest(store, List.of(articles.toString()), dated, seen)
                            .stored())
                    .isEqualTo(1);
            assertThat(quads(store)).contains("\"2021-06-02\"");
            assertThat(pipeline()
                            .ingest(store, List.of(articles.toString()), dated, seen)
                            .unchanged())
                    .isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeLoadedEndsTheRun() throws IOException {
        article("a.txt", "Moscow denied");
        Analysis broken = new Analysis() {
            @Override
            public List<Claim> claims(Document document) {
                return List.of();
            }

            @Override
            public void warmUp() {
                throw new InputException("models", "are missing");
            }
        };
        Pipeline pipeline = new Pipeline(broken, List.of(REGISTER), Set.of(), new Profile());
        Settings settings = new Settings(new ReadOptions(Optional.empty()), 2, false, false);
        try (Store store = store()) {
            assertThatThrownBy(() -> pipeline.ingest(store, List.of(articles.toString()), settings, seen))
                    .isInstanceOf(InputException.class)
                    .hasMessage("[models] are missing");
        }
    }

    @Test
    void exhaustedMemoryIsNotTakenForABadDocument() throws IOException {
        article("full.txt", "Moscow denied");
        try (Store store = store()) {
            assertThatThrownBy(() -> ingest(store, 2, false))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessage("scripted");
        }
    }

    private Store store() {
        return Store.open(folder.resolve("store"));
    }

    private Pipeline pipeline() {
        return new Pipeline(analysis, List.of(REGISTER), Set.of("place/russia"), new Profile());
    }

    private Summary ingest(Store store, int threads, boolean replace) {
        Settings settings = new Settings(new ReadOptions(Optional.empty()), threads, replace, false);
        return pipeline().ingest(store, List.of(articles.toString()), settings, seen);
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text + REST);
    }

    private static String revisions(Store store) {
        return quads(store)
                .lines()
                .filter(line -> line.contains("#wasRevisionOf"))
                .collect(Collectors.joining("\n"));
    }

    private static String quads(Store store) {
        return allQuads(store)
                .lines()
                .filter(line -> !line.endsWith("<https://w3id.org/jaccuse/runs> ."))
                .collect(Collectors.joining("\n"));
    }

    private static String allQuads(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Txn.executeRead(store.dataset(), () -> RDFDataMgr.write(out, store.dataset(), Lang.NQUADS));
        return out.toString(StandardCharsets.UTF_8).lines().sorted().collect(Collectors.joining("\n"));
    }
}
