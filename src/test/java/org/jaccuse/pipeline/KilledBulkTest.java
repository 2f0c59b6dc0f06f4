package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.store.Audit;
import org.jaccuse.store.Bulk;
import org.jaccuse.store.LedgerEntry;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Sink;
import org.jaccuse.store.SoundGraph;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bulk load is killed (SIGKILL) at each of its steps and, {@code -Dkills} times, while TDB2 loads: the store is empty with nothing in
 * its ledger, or full with everything in it, and the rest is done by the same command, or by it without {@code --bulk}.
 */
class KilledBulkTest {
    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int DOCUMENTS = Integer.getInteger("documents", 30);
    /** A load of these documents takes about this long. */
    private static final int WINDOW_MILLIS = 300;

    @TempDir
    Path folder;

    private final Random random = new Random(KILLS);
    private Path documents;
    private String expected = "";

    /** Where a run stands still to be killed. */
    enum Step {
        STAGED,
        /** Runs on; the mark of a load is waited for. */
        LOADING,
        LOADED,
        LEDGERED,
        TOLD;

        boolean counts() {
            return this == TOLD;
        }
    }

    @BeforeEach
    void generate() throws IOException {
        documents = folder.resolve("documents");
        GeneratedDocuments.write(documents, DOCUMENTS, false);
        expected = Drill.undisturbed(folder.resolve("undisturbed"), documents);
    }

    @Test
    void killedAtAnyStepItIsAllOrNothing() throws Exception {
        List<String> found = new ArrayList<>();
        for (Step step : Step.values()) {
            for (int kill = 0; kill < (step == Step.LOADING ? KILLS : 1); kill++) {
                found.add(step + " " + killed(step, folder.resolve("store-" + step + kill)));
            }
        }
        System.out.println("bulk load killed at each step: " + found);
    }

    private String killed(Step step, Path store) throws Exception {
        Path output = folder.resolve("output");
        Process process = ScriptedIngest.start(
                StepByStep.class, List.of(), output, store.toString(), documents.toString(), step.name());
        if (step == Step.LOADING) {
            awaitLoading(process, store);
            Thread.sleep(random.nextInt(WINDOW_MILLIS));
        } else {
            while (process.isAlive() && !Files.readString(output).contains("at " + step)) {
                Thread.sleep(5);
            }
            assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
        }
        process.destroyForcibly().waitFor();
        return afterwards(store, Drill.acknowledged(output), step);
    }

    private void awaitLoading(Process process, Path store) throws Exception {
        Path mark = store.resolve("loading");
        while (process.isAlive() && !(Files.exists(store.resolve("bulk.nq")) && Files.exists(mark))) {
            Thread.onSpinWait();
        }
    }

    private String afterwards(Path folder, List<String> acknowledged, Step step) {
        try (Store store = Store.open(folder)) {
            Set<String> there = Drill.digests(store);
            assertThat(there).as(step.name()).containsAll(acknowledged);
            boolean full = !there.isEmpty();
            if (step != Step.LOADING) {
                assertThat(full).as(step + " left " + there.size()).isEqualTo(step.counts());
            }
            assertThat(there).hasSize(full ? DOCUMENTS : 0);
            assertThat(store.ledger().entries().stream().filter(LedgerEntry::acknowledged))
                    .as("ledger, killed at " + step)
                    .hasSize(full ? DOCUMENTS : 0);
            assertThat(store.repairs()).hasSize(full ? 0 : 1);
            // A store that is full is gone on with as any other.
            Summary rest = ScriptedIngest.ingest(store, 2, !full, List.of(documents.toString()), Drill.silent());
            assertThat(full ? rest.unchanged() : rest.stored()).isEqualTo(DOCUMENTS);
            assertThat(Drill.nquads(store)).isEqualTo(expected);
            assertThat(Audit.of(store)).allMatch(Audit.Result::passed);
            return full ? "full" : "empty";
        }
    }

    /** A bulk load that stands still at a step. */
    static final class StepByStep {
        /** @param arguments store, documents, step */
        public static void main(String[] arguments) {
            Step step = Step.valueOf(arguments[2]);
            Pipeline pipeline = new Pipeline(
                    ScriptedAnalysis.quick(), List.of(ScriptedIngest.REGISTER), Set.of("place/russia"), new Profile());
            Settings settings = new Settings(new ReadOptions(Optional.empty()), 2, false, true);
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            Observer told = ScriptedIngest.acknowledging(out, () -> stand(Step.TOLD, step));
            try (Store store = Store.open(Path.of(arguments[0]));
                    Bulk bulk = Bulk.into(store)) {
                new Ingest(pipeline, store, new Stopping(bulk, step), settings, told).run(List.of(arguments[1]));
            }
        }

        private static void stand(Step here, Step step) {
            if (here == step) {
                System.out.println("at " + step);
                System.out.flush();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        private record Stopping(Bulk bulk, Step step) implements Sink {
            @Override
            public boolean contains(String graphIri, String programVersion) {
                return bulk.contains(graphIri, programVersion);
            }

            @Override
            public Outcome put(SoundGraph graph) {
                return bulk.put(graph);
            }

            @Override
            public Outcome addLocation(String graphIri, String location) {
                return bulk.addLocation(graphIri, location);
            }

            @Override
            public Outcome putRegister(List<DataFile> files) {
                return bulk.putRegister(files);
            }

            @Override
            public void together(Runnable changes) {
                bulk.together(changes);
            }

            @Override
            public boolean durable() {
                return bulk.durable();
            }

            @Override
            public void finish() {
                stand(Step.STAGED, step);
                bulk.finish();
                stand(Step.LOADED, step);
            }

            @Override
            public void settled() {
                stand(Step.LEDGERED, step);
                bulk.settled();
            }
        }
    }
}
