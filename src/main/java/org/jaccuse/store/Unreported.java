package org.jaccuse.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Documents that the store has and its ledger does not know: one that came by another way than an ingest, one that was stored just
 * before its process was killed, or all of them where the ledger was lost.
 */
final class Unreported {
    private Unreported() {}

    /**
     * Those among some documents.
     *
     * @throws StoreFailure naming a line of the ledger that is no entry
     */
    static List<Contents.Stored> among(Collection<Contents.Stored> documents, Ledger ledger) {
        Set<String> known = ledger.entries().stream()
                .filter(LedgerEntry::acknowledged)
                .flatMap(entry -> entry.digest().stream())
                .collect(Collectors.toSet());
        return documents.stream()
                .filter(document -> !known.contains(document.digest()))
                .toList();
    }

    /**
     * Writes the lines that the ledger lacks. When a document was stored, nobody noted.
     *
     * @return how many lines it were: one for each place of a document
     * @throws StoreFailure naming a line of the ledger that is no entry, or when the disk does not take them
     */
    static int note(Collection<Contents.Stored> documents, Ledger ledger) {
        Instant now = Instant.now();
        List<LedgerEntry> entries = among(documents, ledger).stream()
                .flatMap(document -> document.locations().stream()
                        .map(location -> new LedgerEntry(
                                now,
                                document.version(),
                                location,
                                Optional.of(document.digest()),
                                Fate.STORED,
                                Optional.empty())))
                .toList();
        ledger.append(entries);
        return entries.size();
    }
}
