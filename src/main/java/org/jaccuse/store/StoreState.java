package org.jaccuse.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jaccuse.model.InputException;

/**
 * What can be told of a store without opening it, also while another process writes it.
 *
 * @param layout layout of the folder
 * @param current whether this program writes that layout; else an upgrade is needed
 * @param bytes in use on the disk, the ledger left aside
 * @param derived whether nothing was written since it was worked out what follows from the claims
 * @param ledger whether the file is there that says what became of each input
 * @param holder number of the process that has it open
 */
public record StoreState(
        int layout, boolean current, long bytes, boolean derived, boolean ledger, Optional<String> holder) {
    /** @throws InputException when there is no store */
    public static StoreState of(Path folder) {
        Optional<Generation> newest = Files.isDirectory(folder) ? Generation.newest(folder) : Optional.empty();
        if (newest.isEmpty()) {
            throw new InputException(folder.toString(), "no store here; run: jaccuse ingest PATH");
        }
        int layout = StoreFormat.of(folder);
        return new StoreState(
                layout,
                layout == StoreFormat.CURRENT,
                newest.get().bytes(),
                new DerivedMark(folder).isSet(),
                Files.exists(folder.resolve(Ledger.FILE)),
                Optional.of(folder)
                        .filter(FolderLock::isHeld)
                        .map(held -> FolderLock.holder(held).number())
                        .filter(number -> !number.isEmpty()));
    }
}
