package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
    private static final int MORE = 20;
    private static final int DOCUMENTS = Integer.getInteger("documents", 1500);

    @TempDir
    Path folder;

    private final Random random = new Random(KILLS);
    private Path store;
    private Path documents;
    private long acknowledged;
    private int stored;
    private int filled;
    private int window;
    private int inWriting;
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
        window = unkilled();
        int kills = 0;
        // A few kills may all come before the first transaction ends; nothing is shown by those.
        while (kills < KILLS || acknowledged == 0 && kills < KILLS + MORE) {
            kills++;
            if (full()) {
                // Nothing is left to write: begin anew.
                Drill.remove(store);
                filled++;
            }
            kill();
        }
        Process last = start(folder.resolve("last"));
        assertThat(last.waitFor()).isZero();
        try (Store opened = Store.open(store)) {
            assertThat(Drill.nquads(opened)).isEqualTo(expected);
            assertThat(Audit.of(opened)).allMatch(Audit.Result::passed);
        }
        System.out.printf(
                "%d kills, %d of them before the last document was stored, in %d stores: %d stores did not open, %d journals"
                        + " mended, %d acknowledged, %d lost, slowest opening %d ms, final quads equal%n",
                kills, inWriting, filled + 1, unopened, mended, acknowledged, lost, slowest);
        assertThat(unopened).isZero();
        assertThat(lost).isZero();
        assertThat(acknowledged).isPositive();
    }

    private Process start(Path output) throws IOException {
        return ScriptedIngest.start(List.of(), output, store.toString(), "2", "batches", documents.toString());
    }

    /** Milliseconds that a process takes from the opening of the store to its end when nobody kills it. */
    private int unkilled() throws Exception {
        Path output = folder.resolve("unkilled");
        Process process = start(output);
        Drill.awaitReady(process, output);
        long begun = System.nanoTime();
        assertThat(process.waitFor()).isZero();
        Drill.remove(store);
        return (int) ((System.nanoTime() - begun) / 1_000_000);
    }

    private boolean full() {
        return stored == DOCUMENTS;
    }

    /** While documents are stored as a rule, at times while deriving; counted from the moment on in which the store is open. */
    private void kill() throws Exception {
        Path output = folder.resolve("output");
        Process process = start(output);
        Drill.awaitReady(process, output);
        // Deriving, at the end, takes a good part of the time.
        Thread.sleep(random.nextInt(2 * window / 3));
        process.destroyForcibly().waitFor();
        look(Drill.acknowledged(output));
        inWriting += full() ? 0 : 1;
    }

    private void look(List<String> digests) {
        long begun = System.nanoTime();
        try (Store opened = Store.open(store)) {
            slowest = Math.max(slowest, (System.nanoTime() - begun) / 1_000_000);
            mended += opened.repairs().size();
            acknowledged += digests.size();
            Set<String> has = Drill.digests(opened);
            stored = has.size();
            lost += digests.stream().filter(digest -> !has.contains(digest)).count();
        } catch (InputException e) {
            System.out.println(e.getMessage());
            unopened++;
        }
    }
}
