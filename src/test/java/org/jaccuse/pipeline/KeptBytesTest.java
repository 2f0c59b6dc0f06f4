package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jaccuse.acquire.RawFolder;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.store.Forgetting;
import org.jaccuse.store.Store;
import org.jaccuse.store.StoreFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of documents beside a store: quotes are held against it, and it is forgotten with its document. */
class KeptBytesTest {
    @TempDir
    Path folder;

    private Path documents;
    private Path raw;
    private Path memory;

    @BeforeEach
    void write() throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        GeneratedDocuments.good(documents, 3);
        GeneratedDocuments.good(documents, 7);
        raw = folder.resolve("store-raw");
        memory = folder.resolve("fetched.jsonl");
    }

    @Test
    void quotesAreHeldAgainstKeptBytesWhenTheFilesAreGone() throws IOException {
        try (Store store = filled()) {
            Drill.remove(documents);
            assertThat(QuoteCheck.of(store.contents(), new RawFolder(folder.resolve("none"))))
                    .extracting(QuoteCheck.Result::quotes, QuoteCheck.Result::missing)
                    .containsExactly(0L, 2L);
            QuoteCheck.Result kept = QuoteCheck.of(store.contents(), new RawFolder(raw));
            assertThat(kept.quotes()).isPositive();
            assertThat(kept.missing()).isZero();
            assertThat(kept.wrong()).isEmpty();
        }
    }

    @Test
    void keptBytesThatWereChangedAreNamed() throws IOException {
        try (Store store = filled()) {
            Path changed = files().get(0);
            Files.writeString(changed, "Nobody attacked anybody.\n");
            assertThat(QuoteCheck.of(store.contents(), new RawFolder(raw)).wrong())
                    .singleElement()
                    .asString()
                    .startsWith("[" + changed + "] is not what was kept of " + documents);
        }
    }

    @Test
    void aForgottenDocumentLeavesNothingThere() throws IOException {
        try (Store store = filled()) {
            String gone = store.ledger().latest().entrySet().stream()
                    .filter(entry -> entry.getKey().contains("00003"))
                    .map(entry -> entry.getValue().digest().orElseThrow())
                    .findFirst()
                    .orElseThrow();
            Files.writeString(
                    memory, line("https://news.example.org/3", gone) + line("https://news.example.org/7", "x"));

            Forgetting.Report report = Forgetting.forget(
                    store, documents.resolve("article-00003.txt").toString(), digests -> {
                        Gathering.kept(memory, raw).forget(digests);
                        Derive.run(store);
                    });

            assertThat(report.documents()).hasSize(1);
            assertThat(report.left()).isEmpty();
            assertThat(files())
                    .hasSize(1)
                    .noneMatch(file -> gone.endsWith(file.getFileName().toString()));
            assertThat(Files.readString(memory)).contains("example.org/7").doesNotContain("example.org/3");
        }
    }

    @Test
    void bytesThatCannotBeKeptAreAFaultOfTheDiskAndNothingOfThemIsStored() throws IOException {
        Files.writeString(raw, "in the way");
        try (Store store = Store.open(folder.resolve("store"))) {
            assertThatThrownBy(() -> fill(store))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("could not be written");
            assertThat(store.contents().documents()).isEmpty();
            assertThat(store.ledger().entries()).isEmpty();
        }
    }

    private static String line(String url, String digest) {
        return "{\"url\":\"" + url + "\",\"etag\":\"e\",\"digest\":\"" + digest + "\"}\n";
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(raw)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Store filled() {
        Store store = Store.open(folder.resolve("store"));
        fill(store);
        return store;
    }

    private void fill(Store store) {
        Gathering keeping = Gathering.kept(memory, raw);
        Settings settings =
                new Settings(new ReadOptions(Optional.empty()), 1, false, false, true, keeping, Settings.USUAL_QUEUE);
        new Pipeline(ScriptedAnalysis.quick(), List.of(ScriptedIngest.REGISTER), Set.of("place/russia"), new Profile())
                .ingest(store, List.of(documents.toString()), settings, new Unheard());
    }
}
