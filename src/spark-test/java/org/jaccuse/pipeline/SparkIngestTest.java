package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jaccuse.copy.Fingerprint;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Content;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Refusal;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.spark.PipelineSource;
import org.jaccuse.spark.SparkIngest;
import org.jaccuse.store.Bulk;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The walk on Spark beside the walk on this machine, on the same inputs; only the analysis is scripted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkIngestTest {
    private static final String STORY =
            "The harbour of the city was closed on Monday after the computers that steer its cranes stopped, and"
                    + " forty ships waited outside for the second day. The operator told its customers that nobody knew"
                    + " when the first of them could be unloaded, for the machines had to be set up anew one by one."
                    + " Engineers were flown in from three countries, and the mayor asked the people to be patient.";

    private static final AtomicInteger TRIES = new AtomicInteger();

    private SparkSession session;
    private Path inputs;
    private Path folder;

    /** With fingerprints, and with one document that takes its process along on the first try. */
    private static final class Scripted implements PipelineSource {
        private static final long serialVersionUID = 1L;

        @Override
        public Pipeline get() {
            ScriptedAnalysis script = ScriptedAnalysis.quick();
            Analysis analysis = new Analysis() {
                @Override
                public List<Claim> claims(Document document) {
                    return script.claims(document);
                }

                @Override
                public Content content(Document document) {
                    if (document.location().endsWith("article-00017.txt") && TRIES.incrementAndGet() == 1) {
                        throw new AssertionError("an executor is lost");
                    }
                    Content claims = Content.of(claims(document));
                    return new Content(
                            claims.claims(),
                            Map.of(),
                            List.of(),
                            Fingerprint.of(document.text()).map(Fingerprint::hex),
                            Optional.empty(),
                            List.of());
                }
            };
            return new Pipeline(analysis, List.of(ScriptedIngest.REGISTER), Set.of("place/russia"), new Profile());
        }
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        this.folder = folder;
        inputs = Files.createDirectories(folder.resolve("inputs"));
        write();
        // Two threads, and three tries for each task.
        session = SparkSession.builder()
                .master("local[2,3]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .config("spark.default.parallelism", "4")
                .getOrCreate();
    }

    @AfterAll
    void stop() {
        session.stop();
    }

    private void write() throws IOException {
        Path articles = inputs.resolve("articles");
        GeneratedDocuments.write(articles, 40, false);
        Files.copy(articles.resolve("article-00003.txt"), inputs.resolve("the-same-bytes.txt"));
        Files.writeString(
                articles.resolve("crash.txt"), "Moscow attacked the company, said the report of the evening.");
        Files.write(articles.resolve("binary.txt"), new byte[] {0, 1, 2, 3, (byte) 0x80, 0, 0, 9});
        Files.writeString(articles.resolve(".hidden.txt"), "Moscow attacked the company.");
        for (String outlet : List.of("first", "second", "third")) {
            Files.writeString(
                    inputs.resolve("wire-" + outlet + ".txt"),
                    "News of the " + outlet + " outlet\n\nMoscow attacked the harbour. " + STORY + " This is what the "
                            + outlet + " outlet had to tell of it.\n");
        }
        Files.writeString(
                inputs.resolve("pages.jsonl"),
                page("Moscow attacked") + page("Moscow denied") + page("Moscow attacked") + "{ \"broken\": \n");
    }

    private static String page(String words) {
        return "{\"url\":\"https://news.example.org/page\",\"date\":\"2021-06-02\",\"text\":\"" + words
                + " the company, said the report that was published in the evening after the news.\"}\n";
    }

    @Test
    void theResultIsThatOfOneMachineAndSurvivesPoisonAndALostTask() throws IOException {
        TRIES.set(0);
        Path out = folder.resolve("out");
        SparkIngest.Result result =
                new SparkIngest(session, new Scripted()).run(List.of(inputs.toString()), out.toString(), 4);
        assertThat(TRIES).as("one task was tried again").hasValueGreaterThan(1);
        List<String> refusals = new ArrayList<>();
        List<String> quads = lines(out.resolve("quads"));
        try (Store store = Store.open(folder.resolve("here"));
                Store loaded = Store.open(folder.resolve("loaded"))) {
            Summary summary = here(store, refusals);
            assertThat(result.documents()).isEqualTo(summary.stored()).isEqualTo(45);
            assertThat(result.refusals()).hasSize(4).containsExactlyElementsOf(refusals);
            assertThat(lines(out.resolve("refused"))).containsExactlyInAnyOrderElementsOf(refusals);
            assertThat(others(quads))
                    .containsExactlyElementsOf(
                            others(Drill.nquads(store).lines().toList()));
            assertThat(quads).as("no quad twice").doesNotHaveDuplicates();
            assertThat(copies(quads))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .containsExactlyElementsOf(
                            copies(Drill.nquads(store).lines().toList()));
            Path file = Files.write(folder.resolve("all.nq"), quads);
            Bulk.load(loaded, file);
            Derive.run(loaded);
            assertThat(Drill.nquads(loaded)).isEqualTo(Drill.nquads(store));
        }
        assertThat(quads).filteredOn(line -> line.contains("wasRevisionOf")).hasSize(1);
        assertThat(session.read().parquet(out.resolve("claims").toString()).count())
                .isEqualTo(quads.stream()
                        .filter(line -> line.contains("/ns#proposition>"))
                        .count());
    }

    @Test
    void anInputThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new SparkIngest(session, new Scripted())
                        .run(
                                List.of(folder.resolve("nothing").toString()),
                                folder.resolve("no").toString(),
                                1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nothing");
    }

    private Summary here(Store store, List<String> refusals) {
        Settings settings = new Settings(new ReadOptions(Optional.empty()), 2, false, false);
        TRIES.set(1);
        return new Scripted().get().ingest(store, List.of(inputs.toString()), settings, new Observer() {
            @Override
            public void refused(Refusal refusal) {
                refusals.add("[" + refusal.location() + "] " + refusal.reason());
            }

            @Override
            public void done(Receipt receipt) {}
        });
    }

    /** What is not derived. */
    private static List<String> others(List<String> quads) {
        return quads.stream()
                .filter(line -> !line.endsWith("<https://w3id.org/jaccuse/derived> ."))
                .sorted()
                .toList();
    }

    private static List<String> copies(List<String> quads) {
        return quads.stream()
                .filter(line -> line.contains("/ns#nearCopyOf>"))
                .sorted()
                .toList();
    }

    private static List<String> lines(Path folder) throws IOException {
        try (Stream<Path> parts = Files.list(folder)) {
            return parts.filter(part -> part.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .flatMap(part -> {
                        try {
                            return Files.readAllLines(part).stream();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.toList());
        }
    }
}
