package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jaccuse.spark.SparkIngest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Executors in processes of their own, which are killed at work: what they had done is done again, and stands there once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostExecutorTest {
    private static final int DOCUMENTS = 10;

    private SparkSession session;
    private Path folder;
    private Result undisturbed;

    private record Result(SparkIngest.Result told, List<String> quads, List<String> claims, List<String> refused) {}

    /** Kills all executors when the first task of a kind of stage is done, and counts how many were lost. */
    private static final class Killer extends SparkListener {
        private final String stage;
        private final AtomicInteger lost = new AtomicInteger();
        private int awaited = -1;

        Killer(String stage) {
            this.stage = stage;
        }

        @Override
        public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
            if (awaited < 0 && submitted.stageInfo().name().startsWith(stage)) {
                awaited = submitted.stageInfo().stageId();
            }
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.stageId() == awaited && lost.get() == 0) {
                executors().forEach(ProcessHandle::destroyForcibly);
                awaited = Integer.MAX_VALUE;
            }
        }

        @Override
        public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
            lost.incrementAndGet();
        }
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        write(Files.createDirectories(folder.resolve("inputs")));
        session = SparkSession.builder()
                .master("local-cluster[2,1,512]")
                .config("spark.executor.memory", "512m")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.ui.enabled", "false")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .config("spark.default.parallelism", "2")
                .getOrCreate();
        undisturbed = run("undisturbed");
    }

    private static void write(Path inputs) throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(
                    inputs.resolve("report-" + i + ".txt"),
                    "Moscow attacked the harbour, said the report of the evening. This is all that report " + i
                            + " says.");
        }
        Files.writeString(inputs.resolve("crash.txt"), "Moscow attacked the company, said the report of the evening.");
        Files.write(inputs.resolve("empty.txt"), new byte[0]);
    }

    @AfterAll
    void stop() {
        session.stop();
    }

    @Test
    void whatIsComparedIsNotEmpty() {
        assertThat(undisturbed.told().documents()).isEqualTo(DOCUMENTS);
        assertThat(undisturbed.claims()).hasSize(2 * DOCUMENTS);
        assertThat(undisturbed.refused()).hasSize(2);
    }

    /** Stages by Spark's names: reading, writing quads, and writing claims, some of which stand on the disk by then. */
    @ParameterizedTest
    @ValueSource(strings = {"distinct", "runJob", "parquet"})
    void nothingIsLostOrTwiceWhenExecutorsAreKilledIn(String stage) throws Exception {
        Killer killer = new Killer(stage);
        session.sparkContext().addSparkListener(killer);
        Result result = run("killed-in-" + stage);
        session.sparkContext().listenerBus().waitUntilEmpty();
        session.sparkContext().removeSparkListener(killer);
        assertThat(killer.lost).as("lost executors").hasPositiveValue();
        assertThat(result).isEqualTo(undisturbed);
    }

    private Result run(String name) throws IOException {
        Path out = folder.resolve(name);
        SparkIngest.Result told = new SparkIngest(session, new ScriptedSource())
                .run(List.of(folder.resolve("inputs").toString()), out.toString(), 2);
        List<String> claims = session.read().parquet(out.resolve("claims").toString()).collectAsList().stream()
                .map(Row::toString)
                .sorted()
                .toList();
        return new Result(told, Parts.lines(out.resolve("quads")), claims, Parts.lines(out.resolve("refused")));
    }

    /** The processes that this one started to run tasks. */
    private static List<ProcessHandle> executors() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .toList();
    }
}
