package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jaccuse.model.InputException;
import org.jaccuse.store.Audit;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An ingest in a process of its own is killed (SIGKILL) at random moments and started again on the same store: 3 times as a
 * test, {@code -Dkills=200} times by command. After each kill the store must open with every document that was acknowledged,
 * and at the end it must have what an undisturbed ingest gives.
 */
class KilledIngestTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int DOCUMENTS = Integer.getInteger("documents", 1500);

    @TempDir
    Path folder;

    private final Random random = new Random(KILLS);
    private Path store;
    private Path documents;
    private long acknowledged;
    private long lost;
    private int unopened;
    private int mended;
    private long slowest;

    @BeforeEach
    void generate() throws IOException {
        store = folder.resolve("store");
        documents = folder.resolve("documents");
        GeneratedDocuments.write(documents, DOCUMENTS, false);
    }

    @Test
    void killedAgainAndAgainItLosesNothingAndGoesOn() throws Exception {
        String expected = Drill.undisturbed(folder.resolve("undisturbed"), documents);
        int finished = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (!killed()) {
                finished++;
                Drill.remove(store);
            }
        }
        Process last = ScriptedIngest.start(
                List.of(), folder.resolve("last"), store.toString(), "2", "batches", documents.toString());
        assertThat(last.waitFor()).isZero();
        try (Store opened = Store.open(store)) {
            assertThat(Drill.nquads(opened)).isEqualTo(expected);
            assertThat(Audit.of(opened)).allMatch(Audit.Result::passed);
        }
        System.out.printf(
                "%d kills (%d after the end): %d stores did not open, %d mended, %d acknowledged, %d lost,"
                        + " slowest opening %d ms, final quads equal%n",
                KILLS, finished, unopened, mended, acknowledged, lost, slowest);
        assertThat(unopened).isZero();
        assertThat(lost).isZero();
        assertThat(acknowledged).isPositive();
    }

    /** Tells whether the kill came before the end. */
    private boolean killed() throws Exception {
        Path output = folder.resolve("output");
        Process process =
                ScriptedIngest.start(List.of(), output, store.toString(), "2", "batches", documents.toString());
        // By what was done, not by the clock: a busy machine must not be killed before it begins.
        Drill.await(process, output, 1 + random.nextInt(DOCUMENTS));
        Thread.sleep(random.nextInt(100));
        boolean before = process.isAlive();
        process.destroyForcibly().waitFor();
        look(Drill.acknowledged(output));
        return before;
    }

    private void look(List<String> digests) {
        long begun = System.nanoTime();
        try (Store opened = Store.open(store)) {
            slowest = Math.max(slowest, (System.nanoTime() - begun) / 1_000_000);
            mended += opened.repairs().size();
            acknowledged += digests.size();
            var has = Drill.digests(opened);
            lost += digests.stream().filter(digest -> !has.contains(digest)).count();
        } catch (InputException e) {
            System.out.println(e.getMessage());
            unopened++;
        }
    }
}
