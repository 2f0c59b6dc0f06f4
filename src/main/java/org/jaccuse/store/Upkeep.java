package org.jaccuse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Watches over the disk. Each transaction leaves behind the blocks that it replaced, so a store grows although its content does
 * not; compacting gives them back. And a disk that fills up in the middle of a write is best stopped at before.
 */
final class Upkeep {
    /** Below this many bytes a store is not worth compacting. */
    private static final long SMALL = 64L << 20;
    /** Below this many bytes nobody notices. */
    private static final long TINY = 8L << 20;
    /** How many times larger than after the last compacting a store may grow: with 2 it stays under 5 times its N-Quads. */
    private static final long GROWTH = 2;

    /** Bytes that a quad with its terms takes in a compacted store, as measured. */
    private static final long QUAD = 450;
    /** There while words that were to be forgotten may still stand in the files. */
    private static final String FORGETTING = "forgetting";

    private final Path store;
    private long keepFree;

    Upkeep(Path store) {
        this.store = store;
    }

    /** @param bytes writing stops while less than this is free */
    void keepFree(long bytes) {
        keepFree = bytes;
    }

    /** @throws StoreFailure when the disk has less room than is to be kept free */
    void requireRoom() {
        long free = free();
        if (free < keepFree) {
            throw new StoreFailure(
                    store.toString(),
                    "disk full: " + (free >> 20) + " MiB free, " + (keepFree >> 20)
                            + " MiB are kept free; everything reported as stored is there, make room and run the same"
                            + " command again");
        }
    }

    /**
     * Notes that the files are about to have words that were deleted, so that compacting is due even if the process is killed before.
     *
     * @param digests digests of the documents that had them
     */
    void forgets(Set<String> digests) {
        DurableFile.write(store.resolve(FORGETTING), String.join("\n", digests));
    }

    /** Digests of the documents that were to be forgotten when a process was killed. */
    Set<String> forgetting() {
        Path mark = store.resolve(FORGETTING);
        try {
            return wordsAreLeft() ? Set.copyOf(Files.readAllLines(mark)) : Set.of();
        } catch (IOException e) {
            throw StoreFailure.unwritable(mark, e);
        }
    }

    /** The files have no words any more that were deleted. */
    void forgot() {
        Path mark = store.resolve(FORGETTING);
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw StoreFailure.unwritable(mark, e);
        }
    }

    boolean wordsAreLeft() {
        return Files.exists(store.resolve(FORGETTING));
    }

    /**
     * Whether the store has grown so much that compacting is due in the middle of a run, and there is room for it.
     *
     * @param quads counts the quads of the store
     */
    boolean compactingIsDue(LongSupplier quads) {
        return grownBeyond(SMALL, quads);
    }

    /** Whether compacting would give back a good part of a store that is not tiny; for the end of a run. */
    boolean compactingIsWorthwhile(LongSupplier quads) {
        return grownBeyond(TINY, quads);
    }

    private boolean grownBeyond(long floor, LongSupplier quads) {
        Optional<Generation> newest = Generation.newest(store);
        if (newest.isEmpty() || wordsAreLeft()) {
            return newest.isPresent();
        }
        long bytes = newest.get().bytes();
        long needed = newest.get().neededBytes();
        if (bytes > Math.max(floor, GROWTH * needed)) {
            // New documents make a store grow too: only what goes beyond them is worth giving back. Counting takes the
            // longer
            // the larger the store is, so its result is kept.
            long now = Math.max(needed, QUAD * quads.getAsLong());
            if (now > needed) {
                newest.get().markNeeded(now);
            }
            needed = now;
        }
        return bytes > Math.max(floor, GROWTH * needed) && free() > bytes + keepFree;
    }

    private long free() {
        try {
            return Files.getFileStore(store).getUsableSpace();
        } catch (IOException e) {
            throw StoreFailure.unwritable(store, e);
        }
    }
}
