package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.InputException;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.RunRecord;
import org.jaccuse.rdf.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports, backups, bulk loads and upgrades: what comes out is what went in. */
class CopiesTest {
    private static final Instant TIME = Instant.parse("2026-11-22T10:00:00Z");

    /** The ledger stands first in a backup. */
    private static final int LEDGER_END = 250;

    @TempDir
    Path folder;

    @Test
    void anExportIsTheSameWhateverTheOrderAndShowsNoTimes() {
        List<String> exports = List.of(
                exported("one", "a.txt", "b.txt", Sample.LOCATION), exported("two", Sample.LOCATION, "b.txt", "a.txt"));
        assertThat(exports.get(0)).isEqualTo(exports.get(1)).contains("#c-").doesNotContain("/runs>");
        assertThat(exports.get(0).lines()).isNotEmpty().allMatch(line -> line.endsWith("> ."));
    }

    private String exported(String name, String... locations) {
        try (Store store = Store.open(folder.resolve(name))) {
            for (String location : locations) {
                Probe.put(
                        store,
                        location.equals(Sample.LOCATION) ? Sample.document() : Sample.document(location, location));
            }
            store.addRun(new RunRecord(TIME, TIME, "0.1.0", 3, 3, 0, 0).model());
            return nquads(store);
        }
    }

    @Test
    void anExportHidesNoControlCharacterAndReadsBack() {
        String text = "\u202e\u0000\u001b[2J \u2028 \u00e9 \"quoted\" \\ end";
        try (Store store = Store.open(folder.resolve("store"))) {
            Probe.put(store, Sample.document(text, text));
            assertThat(nquads(store))
                    .contains("\\u202E\\u0000\\u001B[2J \\u2028 \u00e9")
                    .doesNotContain("\u202e");
            Backup.write(store, folder.resolve("b.zip"));
        }
        Restore.from(folder.resolve("b.zip"), folder.resolve("again"));
        try (Store again = Store.open(folder.resolve("again"))) {
            assertThat(Probe.select(again, "SELECT ?x { ?d j:location ?x }")).containsExactly(text);
        }
    }

    @Test
    void aBackupRestoresQuadsRunsAndLedger() throws IOException {
        Path backup = folder.resolve("b.zip");
        String before;
        try (Store store = filled("store")) {
            before = Probe.quads(store);
            Backup.write(store, backup);
            byte[] first = Files.readAllBytes(backup);
            Backup.write(store, backup);
            assertThat(Files.readAllBytes(backup))
                    .as("equal stores, equal backups")
                    .isEqualTo(first);
        }
        Files.createDirectory(folder.resolve("empty"));
        Restore.from(backup, folder.resolve("empty"));
        try (Store restored = Store.open(folder.resolve("empty"))) {
            assertThat(Probe.quads(restored)).isEqualTo(before).contains("/runs>");
            assertThat(restored.ledger().latest()).containsOnlyKeys(Sample.LOCATION);
            assertThat(Audit.of(restored)).allMatch(Audit.Result::passed);
            assertThat(Probe.put(restored, Sample.document())).isEqualTo(Outcome.UNCHANGED);
        }
        assertThatThrownBy(() -> Restore.from(backup, folder.resolve("empty")))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("has something in it; restore into a new folder");
    }

    @Test
    void aDamagedBackupIsRefusedAndLeavesNothing() throws IOException {
        Path backup = folder.resolve("b.zip");
        try (Store store = filled("store")) {
            Backup.write(store, backup);
        }
        byte[] whole = Files.readAllBytes(backup);
        for (int length : List.of(0, 10, whole.length / 2, whole.length - 1)) {
            Files.write(backup, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Restore.from(backup, folder.resolve("again")))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("b.zip] is no backup of jaccuse, or was damaged");
            assertThat(folder.resolve("again")).doesNotExist();
        }
        for (int at = 0; at < whole.length; at += at < LEDGER_END ? 10 : whole.length / 10) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(backup, flipped);
            restoredAsItWasOrNotAtAll(backup, "again" + at);
        }
        assertThatThrownBy(() -> Restore.from(folder.resolve("none.zip"), folder.resolve("again")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void aRestoreThatIsRunningIsNotDisturbedByAnother() {
        Path backup = folder.resolve("b.zip");
        try (Store store = filled("store")) {
            Backup.write(store, backup);
        }
        Path again = folder.resolve("again");
        try (Store half = Store.open(folder.resolve("again.restoring"))) {
            assertThatThrownBy(() -> Restore.from(backup, again)).isInstanceOf(StoreFailure.class);
            assertThat(Probe.put(half, Sample.document())).isEqualTo(Outcome.STORED);
        }
        Restore.from(backup, again);
        assertThat(folder.resolve("again.restoring")).doesNotExist();
    }

    /** Names, times and the like of a ZIP file are of no account. */
    private void restoredAsItWasOrNotAtAll(Path backup, String name) throws IOException {
        Path again = folder.resolve(name);
        try {
            Restore.from(backup, again);
        } catch (InputException e) {
            assertThat(e).hasMessageContaining("is no backup of jaccuse, or was damaged");
            assertThat(again).doesNotExist();
            assertThat(folder.resolve(name + ".restoring")).doesNotExist();
            return;
        }
        try (Store store = Store.open(again);
                Store before = Store.open(folder.resolve("store"))) {
            assertThat(Probe.quads(store)).isEqualTo(Probe.quads(before));
            assertThat(store.ledger().entries()).isEqualTo(before.ledger().entries());
        }
    }

    @Test
    void aBackupThatFailsLeavesNothing() throws IOException {
        try (Store store = filled("store")) {
            Files.writeString(store.ledger().file(), "{]\n{]\n");
            assertThatThrownBy(() -> Backup.write(store, folder.resolve("b.zip")))
                    .isInstanceOf(StoreFailure.class);
        }
        assertThat(folder)
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("b.zip"));
    }

    @Test
    void aRestoredStoreKnowsWhatWasDerived() {
        Path backup = folder.resolve("b.zip");
        try (Store store = filled("store")) {
            new DerivedMark(store.folder()).set("rules");
            Backup.write(store, backup);
            Restore.from(backup, folder.resolve("derived"));
            new DerivedMark(store.folder()).drop();
            Backup.write(store, backup);
            Restore.from(backup, folder.resolve("underived"));
        }
        assertThat(new DerivedMark(folder.resolve("derived")).isBy("rules")).isTrue();
        assertThat(new DerivedMark(folder.resolve("underived")).isSet()).isFalse();
    }

    @Test
    void aBulkLoadGivesWhatTransactionsGiveAndABrokenOneNothing() throws IOException {
        String expected;
        try (Store store = filled("store")) {
            expected = nquads(store);
        }
        Path bulk = folder.resolve("bulk");
        try (Store store = Store.open(bulk);
                Bulk load = Bulk.into(store)) {
            var document = Sample.document();
            var graph = DocumentGraph.of(document, Sample.claims(), Sample.VERSION);
            load.together(() -> load.put(store.check(DocumentGraph.iri(document), graph)));
            assertThat(load.contains(DocumentGraph.iri(document), Sample.VERSION))
                    .isTrue();
            assertThat(store.contains(DocumentGraph.iri(document))).isFalse();
            load.finish();
            assertThat(nquads(store)).isEqualTo(expected);
            assertThatThrownBy(() -> Bulk.into(store)).hasMessageContaining("is not empty");
        }
        Files.writeString(bulk.resolve("loading"), "");
        try (Store store = Store.open(bulk)) {
            assertThat(store.repairs()).singleElement().asString().contains("a bulk load was broken off");
            assertThat(nquads(store)).isEmpty();
        }
        Path staged = Files.writeString(bulk.resolve("bulk.nq"), "<urn:x:secret> <urn:x:p>");
        try (Store store = Store.open(bulk)) {
            assertThat(store.repairs()).singleElement().asString().contains("was left by an ingest --bulk");
        }
        assertThat(staged).doesNotExist();
    }

    @Test
    void aStoreOfANewerVersionIsRefused() throws IOException {
        filled("store").close();
        Files.writeString(folder.resolve("store/format"), "jaccuse store 99\n");
        assertThatThrownBy(() -> Store.openExisting(folder.resolve("store")))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("has layout 99, made by a newer version of jaccuse");
    }

    private Store filled(String name) {
        Store store = Store.open(folder.resolve(name));
        Probe.put(store, Sample.document());
        store.addRun(new RunRecord(TIME, TIME, "0.1.0", 1, 1, 0, 0).model());
        store.ledger()
                .append(List.of(new LedgerEntry(
                        TIME,
                        "0.1.0",
                        Sample.LOCATION,
                        Optional.of(Sample.document().digest()),
                        Fate.STORED,
                        Optional.empty())));
        return store;
    }

    private static String nquads(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NQuads.write(store, out, false);
        return out.toString(StandardCharsets.UTF_8);
    }
}
