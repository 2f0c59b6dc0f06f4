package org.jaccuse.store;

import java.nio.file.Path;
import java.util.List;

/**
 * Brings a store that an earlier version made to the layout of this one, and gives its ledger the lines that it lacks. Broken off, it
 * can be done again.
 */
public final class Upgrade {
    private Upgrade() {}

    /**
     * Upgrades the store in a folder.
     *
     * @return what was done, a line each; empty when the store has the present layout and a whole ledger
     * @throws org.jaccuse.model.InputException when there is no store
     * @throws StoreFailure when a newer program made it, or it cannot be written
     */
    public static List<String> run(Path folder) {
        try (Store store = Store.openExisting(folder)) {
            int found = StoreFormat.of(folder);
            boolean first = store.ledger().entries().isEmpty();
            int noted = Unreported.note(store.contents().documents(), store.ledger());
            if (found == StoreFormat.CURRENT) {
                return noted == 0 ? List.of() : List.of("wrote the " + noted + " lines that the ledger lacked");
            }
            StoreFormat.mark(folder);
            return List.of("layout " + found + " to " + StoreFormat.CURRENT + ": wrote a ledger with the " + noted
                    + " inputs that are in the store"
                    + (first ? "; earlier refusals are not known" : " and not in the ledger that was there"));
        }
    }
}
