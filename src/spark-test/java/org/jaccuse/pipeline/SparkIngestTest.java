package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Refusal;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.spark.SparkIngest;
import org.jaccuse.store.Bulk;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple5;

/** The walk on Spark beside the walk on this machine, on the same inputs; only the analysis is scripted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkIngestTest {
    private static final String STORY =
            "The harbour of the city was closed on Monday after the computers that steer its cranes stopped, and"
                    + " forty ships waited outside for the second day. The operator told its customers that nobody knew"
                    + " when the first of them could be unloaded, for the machines had to be set up anew one by one."
                    + " Engineers were flown in from three countries, and the mayor asked the people to be patient.";

    private static final StructType COLUMNS = new StructType()
            .add("url", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("date", DataTypes.StringType)
            .add("text", DataTypes.StringType);
    private static final Encoder<String> STRING = Encoders.STRING();
    private static final AtomicInteger TRIES = new AtomicInteger();

    private SparkSession session;
    private Path inputs;
    private Path folder;

    /** One document takes its process along on the first try. */
    private static final class Stumbling extends ScriptedSource {
        private static final long serialVersionUID = 1L;

        @Override
        void analysing(Document document) {
            if (document.location().endsWith("article-00017.txt") && TRIES.incrementAndGet() == 1) {
                throw new AssertionError("an executor is lost");
            }
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
                new SparkIngest(session, new Stumbling()).run(List.of(inputs.toString()), out.toString(), 4);
        assertThat(TRIES).as("one task was tried again").hasValueGreaterThan(1);
        List<String> refusals = new ArrayList<>();
        List<String> quads = Parts.lines(out.resolve("quads"));
        try (Store store = Store.open(folder.resolve("here"));
                Store loaded = Store.open(folder.resolve("loaded"))) {
            Summary summary = here(store, inputs, refusals);
            assertThat(result.documents()).isEqualTo(summary.stored()).isEqualTo(45);
            assertThat(result.refusals()).hasSize(4).containsExactlyElementsOf(refusals);
            assertThat(Parts.lines(out.resolve("refused"))).containsExactlyInAnyOrderElementsOf(refusals);
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
        assertThat(listed(out.resolve("claims"))).contains("incident=none", "incident=harbour-2021");
        assertThat(session.read()
                        .parquet(out.resolve("claims")
                                .resolve("incident=harbour-2021")
                                .toString())
                        .select("location", "subject", "object", "stance", "quote")
                        .as(Encoders.tuple(STRING, STRING, STRING, STRING, STRING))
                        .collectAsList())
                .containsExactlyInAnyOrderElementsOf(Stream.of("first", "second", "third")
                        .map(outlet -> new Tuple5<>(
                                inputs.resolve("wire-" + outlet + ".txt").toString(),
                                "actor/group",
                                "incident/harbour-2021",
                                "affirm",
                                "Moscow attacked the harbour"))
                        .toList());
    }

    @Test
    void articlesInParquetGiveWhatTheSameJsonLinesGive() throws IOException {
        List<Row> rows = articles();
        Path here = Files.createDirectories(folder.resolve("rows"));
        Path there = Files.createDirectories(folder.resolve("columns"));
        Files.write(
                here.resolve("articles.jsonl"),
                rows.stream().map(SparkIngestTest::line).toList());
        parquet(session.createDataFrame(rows, COLUMNS), there.resolve("articles.parquet"));
        parquet(
                session.createDataFrame(rows, COLUMNS).withColumnRenamed("text", "body"),
                there.resolve("other-columns.parquet"));
        Files.write(
                there.resolve("torn.parquet"),
                Arrays.copyOf(Files.readAllBytes(there.resolve("articles.parquet")), 900));
        Path out = folder.resolve("out-of-parquet");
        SparkIngest.Result result =
                new SparkIngest(session, new ScriptedSource()).run(List.of(there.toString()), out.toString(), 4);
        List<String> refusals = new ArrayList<>();
        try (Store store = Store.open(folder.resolve("from-json"))) {
            Summary summary = here(store, here, refusals);
            assertThat(result.documents()).isEqualTo(summary.stored()).isEqualTo(24);
            assertThat(others(named(Parts.lines(out.resolve("quads")))))
                    .containsExactlyElementsOf(
                            others(Drill.nquads(store).lines().toList()));
        }
        assertThat(refusals).hasSize(4);
        assertThat(named(result.refusals()))
                .startsWith(refusals.toArray(new String[0]))
                .hasSize(6);
        assertThat(result.refusals().get(4))
                .contains("other-columns.parquet] found no column text; expected url, title");
        assertThat(result.refusals().get(5)).contains("torn.parquet] cannot be read");
    }

    /** Some with two versions, near copies, one without address, and four that nobody takes. */
    private static List<Row> articles() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String url = "https://news.example.org/" + i % 18;
            rows.add(RowFactory.create(
                    url, "Title “" + i + "”", "2021-06-02", "Moscow attacked the company.\n\n" + i + STORY));
        }
        rows.add(RowFactory.create(null, null, null, "Moscow denied everything, said \"a report\"." + STORY));
        rows.add(RowFactory.create("https://news.example.org/40", null, null, "Moscow attacked the harbour." + STORY));
        rows.add(RowFactory.create("https://news.example.org/41", "No text", "2021-06-02", null));
        rows.add(RowFactory.create("https://news.example.org/42", "No text either", "2021-06-02", "  "));
        rows.add(RowFactory.create("no address", "Nowhere", "2021-06-02", "Moscow attacked the company."));
        rows.add(RowFactory.create("https://news.example.org/crash", "", "2021-06-02", "Moscow attacked the company."));
        rows.add(RowFactory.create("https://news.example.org/44", "Last", "2021-06-03", "Moscow attacked the port."));
        rows.add(RowFactory.create(
                "https://news.example.org/45", "Sunday", "2021-06-06", "Moscow denied it on Sunday."));
        return rows;
    }

    private static String line(Row row) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        for (String name : COLUMNS.fieldNames()) {
            String value = row.getString(COLUMNS.fieldIndex(name));
            if (value != null || name.equals("text")) {
                line.put(name, value);
            }
        }
        return line.toString();
    }

    /** In one file with a name of its own. */
    private static void parquet(Dataset<Row> rows, Path file) throws IOException {
        Path parts = file.resolveSibling("." + file.getFileName());
        rows.coalesce(1).write().parquet(parts.toString());
        try (Stream<Path> found = Files.list(parts)) {
            Files.move(
                    found.filter(part -> part.toString().endsWith(".parquet"))
                            .findFirst()
                            .orElseThrow(),
                    file);
        }
        FileUtils.deleteDirectory(parts.toFile());
    }

    /** What was said of the Parquet file, as if of the JSON Lines. */
    private static List<String> named(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace("columns/articles.parquet", "rows/articles.jsonl"))
                .toList();
    }

    private static List<String> listed(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    @Test
    void anInputThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new SparkIngest(session, new Stumbling())
                        .run(
                                List.of(folder.resolve("nothing").toString()),
                                folder.resolve("no").toString(),
                                1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nothing");
    }

    private static Summary here(Store store, Path inputs, List<String> refusals) {
        Settings settings = new Settings(new ReadOptions(Optional.empty()), 2, false, false);
        TRIES.set(1);
        return new Stumbling().get().ingest(store, List.of(inputs.toString()), settings, new Observer() {
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
}
