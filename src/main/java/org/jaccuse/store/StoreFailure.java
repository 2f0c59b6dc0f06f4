package org.jaccuse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jaccuse.model.InputException;

/** A store that cannot be opened or written; no document is at fault. What was stored before is whole. */
public final class StoreFailure extends InputException {
    private static final long serialVersionUID = 1L;

    /** With less than this, in bytes, a write that failed is taken to have failed for want of room. */
    private static final long NO_ROOM = 1 << 20;

    StoreFailure(String where, String message) {
        super(where, message);
    }

    StoreFailure(String where, String message, Throwable cause) {
        super(where, message, cause);
    }

    /** What to say when a file or folder of the store could not be written. */
    static StoreFailure unwritable(Path path, Throwable cause) {
        String reason = Objects.toString(cause.getMessage(), cause.getClass().getSimpleName());
        String what = isFull(path, cause)
                ? "disk full; everything reported as stored is there, make room and run the same command again"
                : "could not be written (" + reason.lines().findFirst().orElse("")
                        + "); what was stored before is whole, make room or mend the folder and run again";
        return new StoreFailure(path.toString(), what, cause);
    }

    /** A page of a memory-mapped file that finds no room is told as a fault of memory, without a word on the disk. */
    static boolean isFull(Path path, Throwable cause) {
        String reason = String.valueOf(cause.getMessage());
        return reason.contains("No space left") || reason.contains("quota") || freeBytes(path) < NO_ROOM;
    }

    private static long freeBytes(Path path) {
        Path there = path.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
