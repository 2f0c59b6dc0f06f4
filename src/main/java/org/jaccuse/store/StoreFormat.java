package org.jaccuse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which layout a store's folder has; a line in its file {@code format} says so. Stores made before there was such a file have
 * layout 1.
 */
final class StoreFormat {
    /** What this program writes: a ledger beside the quads. */
    static final int CURRENT = 2;

    private static final int FIRST = 1;
    private static final String FILE = "format";
    private static final Pattern LINE = Pattern.compile("jaccuse store (\\d{1,6})\\s*");

    private StoreFormat() {}

    /** @throws StoreFailure when the file says something else than a number */
    static int of(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                return FIRST;
            }
            Matcher line = LINE.matcher(Files.readString(file));
            if (line.matches()) {
                return Integer.parseInt(line.group(1));
            }
            throw new StoreFailure(
                    file.toString(), "does not say which layout the store has; restore it from a backup");
        } catch (IOException e) {
            throw new StoreFailure(file.toString(), "cannot be read (" + e.getMessage() + "); check the disk", e);
        }
    }

    /** Whether a file of this name says the layout, or was about to when its process was killed. */
    static boolean isItsFile(String name) {
        return name.equals(FILE) || name.equals(DurableFile.part(FILE));
    }

    static void mark(Path folder) {
        DurableFile.write(folder.resolve(FILE), "jaccuse store " + CURRENT + "\n");
    }

    /**
     * Refuses to read what this program does not know.
     *
     * @throws StoreFailure when a newer program made the store
     */
    static void requireReadable(Path folder) {
        int found = of(folder);
        if (found > CURRENT) {
            throw new StoreFailure(
                    folder.toString(),
                    "has layout " + found + ", made by a newer version of jaccuse; this one reads up to layout "
                            + CURRENT + ", use the newer one");
        }
    }

    /**
     * Refuses to write into a layout of an earlier program.
     *
     * @throws StoreFailure when the store needs an upgrade first
     */
    static void requireCurrent(Path folder) {
        requireReadable(folder);
        if (of(folder) < CURRENT) {
            throw new StoreFailure(
                    folder.toString(),
                    "was made by an earlier version of jaccuse; run 'jaccuse upgrade --store " + folder + "' first");
        }
    }
}
