package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jaccuse.model.InputException;
import org.jaccuse.rdf.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {
    private static final int MAKING_KILLS = Integer.getInteger("kills", 2);
    /** TDB2 makes its files in about this time. */
    private static final int MAKING_MILLIS = 150;

    @TempDir
    Path folder;

    @Test
    void aFolderIsMadeWithItsParents() {
        Path deep = folder.resolve("a/b/store");
        Store.open(deep).close();
        assertThat(deep).isDirectory();
        Store.openExisting(deep).close();
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "x");
        refused(file, "is a file; expected a folder for the store, give another --store");
        refused(file.resolve("store"), "cannot be made");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "x");
        refused(folder, "holds other files (notes.txt); expected an empty folder or a store of jaccuse");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("notes.txt"));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderLeftByAProcessThatWasKilledAsItMadeTheStoreIsTaken() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "x");
        for (String left : List.of("format.part", "format")) {
            Files.writeString(folder.resolve(left), "jaccuse store 2\n");
            refused(folder, "holds other files (");
        }
        Files.delete(other);
        Store.open(folder).close();
        Store.openExisting(folder).close();
    }

    @Test
    void aStoreThatWasKilledAfterAnyFileThatTdbMakesIsMadeAnew() throws IOException {
        Path whole = folder.resolve("whole");
        Store.open(whole).close();
        List<Path> files;
        try (var all = Files.list(whole.resolve("Data-0001"))) {
            files = all.sorted().toList();
        }
        for (int made = 0; made < files.size(); made += 13) {
            Path half = Files.createDirectories(folder.resolve("half-" + made + "/Data-0001"));
            Files.writeString(half.resolveSibling("format"), "jaccuse store 2\n");
            Files.writeString(half.resolveSibling("loading"), "making\n");
            for (Path file : files.subList(0, made)) {
                Files.copy(file, half.resolve(file.getFileName().toString()));
            }
            try (Store store = Store.open(half.resolveSibling(""))) {
                assertThat(store.repairs()).singleElement().asString().contains("was killed as it made the store");
                assertThat(Probe.put(store, Sample.document())).isEqualTo(Outcome.STORED);
            }
            try (Store store = Store.open(half.resolveSibling(""))) {
                assertThat(store.repairs()).isEmpty();
                assertThat(store.contents().documents()).hasSize(1);
            }
        }
    }

    @Test
    void aProcessKilledWhileItMakesTheStoreLeavesOneThatOpens() throws Exception {
        int madeAnew = 0;
        for (int kill = 0; kill < MAKING_KILLS; kill++) {
            Path store = folder.resolve("killed-" + kill);
            Process maker = holder(store);
            while (maker.isAlive() && !Files.exists(store.resolve("Data-0001"))) {
                Thread.onSpinWait();
            }
            Thread.sleep(kill * MAKING_MILLIS / MAKING_KILLS);
            maker.destroyForcibly().waitFor();
            try (Store opened = Store.open(store)) {
                madeAnew += opened.repairs().size();
            }
        }
        System.out.printf(
                "%d kills while the store was made: 0 did not open, %d were made anew%n", MAKING_KILLS, madeAnew);
    }

    @Test
    void whatAKilledProcessDidNotFinishWritingGoes() throws IOException {
        Store.open(folder).close();
        Path ledger = Files.writeString(folder.resolve("ledger.jsonl.part"), "words");
        Path size = Files.writeString(folder.resolve("Data-0001/compacted.part"), "1");
        Store.open(folder).close();
        assertThat(ledger).doesNotExist();
        assertThat(size).doesNotExist();
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsRefused() {
        assertThat(folder.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(folder), "the user may write everywhere, as root may");
        refused(folder, "may not be written to");
    }

    @Test
    void readingNeedsAStoreThatIsThere() {
        assertThatThrownBy(() -> Store.openExisting(folder.resolve("none")))
                .isInstanceOf(InputException.class)
                .hasMessage("[" + folder.resolve("none")
                        + "] is no store of jaccuse; run 'jaccuse ingest' first or give another --store");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDamagedStoreIsRefused() throws IOException {
        Store.open(folder).close();
        Path data = folder.resolve("Data-0001");
        try (var files = Files.list(data)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".idn")).toList()) {
                Files.writeString(file, "not a tree");
            }
        }
        refused(folder, "cannot be opened as a store");
    }

    @Test
    void aStoreThatAnotherProcessHasOpenIsRefusedWithItsNumber() throws Exception {
        Process holder = holder(folder);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("open");
            refused(folder, "is in use by process " + holder.pid() + "; wait for it, or use another --store");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        Store.open(folder).close();
    }

    private static Process holder(Path store) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void refused(Path path, String reason) {
        assertThatThrownBy(() -> Store.open(path))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[" + path + "] " + reason);
    }

    /** Keeps a store open until its standard input ends. */
    static final class Holder {
        public static void main(String[] arguments) throws IOException {
            try (Store store = Store.open(Path.of(arguments[0]))) {
                System.out.println(store.contains("urn:x:none") ? "full" : "open");
                System.in.transferTo(System.out);
            }
        }
    }
}
