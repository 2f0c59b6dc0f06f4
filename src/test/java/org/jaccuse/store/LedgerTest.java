package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Instant TIME = Instant.parse("2026-11-22T10:00:00.257Z");

    @TempDir
    Path folder;

    private static LedgerEntry entry(String input, Fate fate) {
        Optional<String> reason = fate == Fate.REFUSED ? Optional.of("no \"text\"\nfound") : Optional.empty();
        return new LedgerEntry(TIME, "0.1.0", input, Optional.of("sha256:ab"), fate, reason);
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        Ledger ledger = Ledger.of(folder);
        List<LedgerEntry> entries = List.of(entry("a \u202e\n\"b", Fate.STORED), entry("c", Fate.REFUSED));
        ledger.append(entries);
        ledger.append(List.of(entry("c", Fate.UNCHANGED)));
        assertThat(ledger.entries())
                .startsWith(entries.toArray(LedgerEntry[]::new))
                .hasSize(3);
        assertThat(ledger.latest().get("c")).isEqualTo(entry("c", Fate.UNCHANGED));
    }

    @Test
    void aLineThatAKilledProcessDidNotFinishIsPassedOverAndReplaced() throws IOException {
        Ledger ledger = Ledger.of(folder);
        ledger.append(List.of(entry("a", Fate.STORED), entry("b\u00e9\ud83d\ude00", Fate.STORED)));
        byte[] whole = Files.readAllBytes(ledger.file());
        int secondLine = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int length = secondLine; length < whole.length; length++) {
            Files.write(ledger.file(), Arrays.copyOf(whole, length));
            // Without its line feed a line may be whole: it was written after its document was durable.
            assertThat(ledger.entries()).hasSize(length == whole.length - 1 ? 2 : 1);
            ledger.append(List.of(entry("c", Fate.STORED)));
            assertThat(ledger.entries()).containsExactly(entry("a", Fate.STORED), entry("c", Fate.STORED));
        }
    }

    @Test
    void aBrokenLineInTheMiddleIsNamed() throws IOException {
        Ledger ledger = Ledger.of(folder);
        ledger.append(List.of(entry("a", Fate.STORED)));
        Files.writeString(ledger.file(), "{]\n", StandardOpenOption.APPEND);
        ledger.append(List.of(entry("b", Fate.STORED)));
        assertThatThrownBy(ledger::entries)
                .isInstanceOf(StoreFailure.class)
                .hasMessageStartingWith("[" + ledger.file() + ":2] is no entry of a ledger");
    }

    @Test
    void twoLinesThatCameTogetherAreNoEntry() throws IOException {
        Ledger ledger = Ledger.of(folder);
        ledger.append(List.of(entry("a", Fate.STORED), entry("b", Fate.STORED), entry("c", Fate.STORED)));
        String text = Files.readString(ledger.file());
        Files.writeString(ledger.file(), text.replaceFirst("\n", ""));
        assertThatThrownBy(ledger::entries).hasMessageContaining(":1] is no entry of a ledger");
    }

    @Test
    void tidyingKeepsTheLastWordOnEachInputAndWhenItWasStored() {
        Ledger ledger = Ledger.of(folder);
        ledger.append(List.of(entry("a", Fate.STORED)));
        ledger.append(IntStream.range(0, 1500)
                .mapToObj(i -> new LedgerEntry(
                        TIME.plusSeconds(i), "0.1.0", "a", Optional.of("sha256:ab"), Fate.UNCHANGED, Optional.empty()))
                .toList());
        ledger.tidy();
        assertThat(ledger.entries()).hasSize(2);
        assertThat(ledger.entries().get(0)).isEqualTo(entry("a", Fate.STORED));
        assertThat(ledger.latest().get("a").time()).isEqualTo(TIME.plusSeconds(1499));
    }

    @Test
    void tidyingKeepsWhatAloneTellsThatADocumentIsThere() {
        Ledger ledger = Ledger.of(folder);
        LedgerEntry found = entry("a", Fate.UNCHANGED);
        ledger.append(List.of(found));
        LedgerEntry later =
                new LedgerEntry(TIME, "0.1.0", "a", Optional.of("sha256:cd"), Fate.STORED, Optional.empty());
        ledger.append(Collections.nCopies(1500, later));
        ledger.tidy();
        assertThat(ledger.entries()).contains(found, later);
    }
}
