package org.jaccuse.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a store that an earlier version made to the layout of this one. Broken off, it can be done again. */
public final class Upgrade {
    private Upgrade() {}

    /**
     * Upgrades the store in a folder.
     *
     * @return what was done, a line each; empty when the store has the present layout
     * @throws org.jaccuse.model.InputException when there is no store
     * @throws StoreFailure when a newer program made it, or it cannot be written
     */
    public static List<String> run(Path folder) {
        try (Store store = Store.openExisting(folder)) {
            int found = StoreFormat.of(folder);
            if (found == StoreFormat.CURRENT) {
                return List.of();
            }
            List<LedgerEntry> known = store.ledger().entries();
            List<LedgerEntry> entries = unknown(known, store.contents().documents());
            store.ledger().append(entries);
            StoreFormat.mark(folder);
            return List.of("layout " + found + " to " + StoreFormat.CURRENT + ": wrote a ledger with the "
                    + entries.size() + " inputs that are in the store"
                    + (known.isEmpty() ? "; earlier refusals are not known" : " and not in the ledger that was there"));
        }
    }

    /** There is a ledger where an upgrade was broken off, or the file with the layout was lost. */
    private static List<LedgerEntry> unknown(List<LedgerEntry> known, List<Contents.Stored> documents) {
        Set<String> inputs = known.stream().map(LedgerEntry::input).collect(Collectors.toSet());
        return ledger(documents).stream()
                .filter(entry -> !inputs.contains(entry.input()))
                .toList();
    }

    /** Layout 1 had no ledger: what is in the store was stored; when, nobody noted. */
    private static List<LedgerEntry> ledger(List<Contents.Stored> documents) {
        Instant now = Instant.now();
        return documents.stream()
                .flatMap(document -> document.locations().stream()
                        .map(location -> new LedgerEntry(
                                now,
                                document.version(),
                                location,
                                Optional.of(document.digest()),
                                Fate.STORED,
                                Optional.empty())))
                .toList();
    }
}
