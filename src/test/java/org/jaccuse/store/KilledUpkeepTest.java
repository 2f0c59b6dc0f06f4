package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.jaccuse.rdf.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that compacts a store and backs it up, again and again, is killed (SIGKILL) at random moments: 3 times as a test,
 * {@code -Dkills=100} times by command. The store must open with every quad and in one generation, and the backup must be whole.
 */
class KilledUpkeepTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    /** Compacting and backing up a small store takes about this long. */
    private static final int WINDOW_MILLIS = 400;

    @TempDir
    Path folder;

    private final Random random = new Random(KILLS);

    @Test
    void compactingAndBackupMayBeKilledAtAnyTime() throws Exception {
        Path store = folder.resolve("store");
        Path backup = folder.resolve("backup.zip");
        String expected = filled(store, backup);
        int mended = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            kill(store, backup);
            try (Store opened = Store.open(store)) {
                mended += opened.repairs().size();
                assertThat(Probe.quads(opened)).isEqualTo(expected);
            }
            assertThat(generations(store)).isEqualTo(1);
            Path restored = folder.resolve("restored" + kill);
            Restore.from(backup, restored);
            try (Store opened = Store.open(restored)) {
                assertThat(Probe.quads(opened)).isEqualTo(expected);
            }
        }
        System.out.printf(
                "%d kills of compacting and backup: 0 stores did not open, %d left something to mend, 0 quads lost, every"
                        + " backup whole%n",
                KILLS, mended);
    }

    private static String filled(Path folder, Path backup) {
        try (Store store = Store.open(folder)) {
            Probe.put(store, Sample.document());
            for (int state = 0; state < 30; state++) {
                Probe.versions(store, "The state of the page is " + state + " today.");
            }
            Backup.write(store, backup);
            return Probe.quads(store);
        }
    }

    private void kill(Path store, Path backup) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Upkeeping.class.getName(),
                        store.toString(),
                        backup.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        while (process.isAlive() && !Files.readString(output).contains("ready")) {
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(WINDOW_MILLIS));
        assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
        process.destroyForcibly().waitFor();
    }

    private static long generations(Path store) throws IOException {
        try (var files = Files.list(store)) {
            return files.filter(
                            file -> Generation.isGeneration(file.getFileName().toString()))
                    .count();
        }
    }

    /** Compacts and backs up until it is killed. */
    static final class Upkeeping {
        /** @param arguments store, file of the backup */
        public static void main(String[] arguments) {
            try (Store store = Store.open(Path.of(arguments[0]))) {
                System.out.println("ready");
                while (true) {
                    store.compact();
                    Backup.write(store, Path.of(arguments[1]));
                }
            }
        }
    }
}
