package org.jaccuse.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A mark beside the quads of a store that is being made or filled at one go, in which TDB2 keeps no journal. Broken off there, the
 * files may be half of what they are to be; nothing in them was reported as stored, so that the next opening drops them. The work is
 * done when the mark is gone, and not before.
 *
 * @param store folder of the store
 */
record Unfinished(Path store) {
    private static final String FILE = "loading";
    private static final String MAKING = "making";

    /** TDB2 is about to make its files, many one after the other. */
    void making() {
        DurableFile.write(mark(), MAKING + "\n");
    }

    /** An empty store is about to be loaded, and its ledger to get its lines. */
    void loading() {
        try {
            Path ledger = store.resolve(Ledger.FILE);
            DurableFile.write(mark(), (Files.exists(ledger) ? Files.size(ledger) : 0) + "\n");
        } catch (IOException e) {
            throw StoreFailure.unwritable(store, e);
        }
    }

    /** Whatever was begun is done: from now on the files count. */
    void done() {
        drop(mark());
        try {
            // With a mark that came back after a loss of power, the files would be dropped.
            DurableFile.sync(store);
        } catch (IOException e) {
            throw StoreFailure.unwritable(store, e);
        }
    }

    /** Drops what was broken off; tells what was done. */
    List<String> undo() {
        if (!Files.exists(mark())) {
            return List.of();
        }
        String begun = begun();
        Generation.newest(store).map(Generation::folder).ifPresent(Unfinished::drop);
        if (!begun.equals(MAKING)) {
            cutLedger(begun);
        }
        // Last of all, so that this can be broken off too.
        done();
        return begun.equals(MAKING)
                ? List.of("[" + store + "] a process was killed as it made the store: made anew, nothing was in it")
                : List.of("[" + store
                        + "] a bulk load was broken off: the store is empty again, as it was before; run it" + " anew");
    }

    private String begun() {
        try {
            return Files.readString(mark()).strip();
        } catch (IOException e) {
            throw new StoreFailure(mark().toString(), "cannot be read (" + e.getMessage() + "); check the disk", e);
        }
    }

    /** Lines that came after the load began tell of documents that are gone with it; nobody was told of them. */
    private void cutLedger(String length) {
        Path ledger = store.resolve(Ledger.FILE);
        // An earlier program wrote another word here, and no lines before the mark was gone.
        if (!length.matches("\\d{1,18}") || !Files.exists(ledger)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(ledger, StandardOpenOption.WRITE)) {
            channel.truncate(Long.parseLong(length));
            channel.force(true);
        } catch (IOException e) {
            throw StoreFailure.unwritable(ledger, e);
        }
    }

    static boolean isItsFile(String name) {
        return name.equals(FILE) || name.equals(DurableFile.part(FILE));
    }

    private Path mark() {
        return store.resolve(FILE);
    }

    private static void drop(Path path) {
        try {
            DurableFile.remove(path);
        } catch (IOException e) {
            throw StoreFailure.unwritable(path, e);
        }
    }
}
