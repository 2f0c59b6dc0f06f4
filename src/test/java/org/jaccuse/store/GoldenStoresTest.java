package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jaccuse.rdf.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores of earlier versions are read, upgraded and written. */
class GoldenStoresTest {
    @TempDir
    Path folder;

    @Test
    void aStoreFromBeforeTheLedgerIsReadUpgradedAndWritten() throws IOException {
        Path golden = GoldenStores.unpack("0.1.0", folder);
        try (Store store = Store.openExisting(golden)) {
            assertThat(store.contents().documents()).hasSize(2);
        }
        assertThat(StoreState.of(golden).current()).isFalse();
        assertThatThrownBy(() -> Store.open(golden))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("was made by an earlier version of jaccuse; run 'jaccuse upgrade");
        assertThat(Upgrade.run(golden))
                .singleElement()
                .asString()
                .startsWith("layout 1 to 2: wrote a ledger with the 2");
        assertThat(Upgrade.run(golden)).isEmpty();
        try (Store store = Store.open(golden)) {
            assertThat(store.ledger().latest()).containsOnlyKeys("in/b.txt", "in/jbs-fbi-statement.txt");
            assertThat(Audit.of(store)).allMatch(Audit.Result::passed);
            assertThat(store.contents().breaches((document, breaches) -> {})).isEqualTo(2);
            assertThat(Probe.put(store, Sample.document())).isEqualTo(Outcome.STORED);
        }
    }

    @Test
    void anUpgradeKeepsTheLedgerThatIsThere() throws IOException {
        Path golden = GoldenStores.unpack("0.1.0-layout-2", folder);
        List<LedgerEntry> before = Ledger.of(golden).entries();
        Files.delete(golden.resolve("format"));
        assertThat(Upgrade.run(golden)).singleElement().asString().contains("wrote a ledger with the 0 inputs");
        assertThat(Ledger.of(golden).entries()).isEqualTo(before);
    }

    @Test
    void thePresentLayoutHasAStoreHere() {
        assertThat(GoldenStores.class.getResource("/stores/0.1.0-layout-" + StoreFormat.CURRENT + ".zip.gz"))
                .as("a store of layout %d, packed by GoldenStores", StoreFormat.CURRENT)
                .isNotNull();
    }

    @Test
    void aStoreWithALedgerKeepsItsEveryQuadAndEntry() throws IOException {
        Path golden = GoldenStores.unpack("0.1.0-layout-2", folder);
        String entries = Files.readString(golden.resolve(Ledger.FILE));
        Upgrade.run(golden);
        assertThat(StoreState.of(golden).current()).isTrue();
        try (Store store = Store.open(golden)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            NQuads.write(store, out, true);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(folder.resolve("export.nq")));
            assertThat(store.ledger().entries().stream()
                            .map(entry -> LedgerLine.of(entry) + "\n")
                            .collect(Collectors.joining()))
                    .isEqualTo(entries);
            assertThat(store.ledger().latest().values())
                    .extracting(LedgerEntry::fate)
                    .contains(Fate.STORED, Fate.REFUSED);
            assertThat(Audit.of(store)).allMatch(Audit.Result::passed);
            assertThat(Probe.put(store, Sample.document())).isEqualTo(Outcome.STORED);
        }
    }
}
