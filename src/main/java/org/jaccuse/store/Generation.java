package org.jaccuse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of the numbered folders in which TDB2 keeps its files. Compacting writes the next one and then drops the one before;
 * the highest number counts.
 */
record Generation(Path folder, int number) {
    private static final Pattern NAME = Pattern.compile("Data-(\\d{1,9})");
    private static final String TREE_STATE = ".bpt";
    private static final String NODES_STATE = ".bdf";
    private static final int BLOCK = 8192;
    /** Says how many bytes the content needed when that was last found out. */
    private static final String NEEDED = "compacted";

    static Optional<Generation> newest(Path store) {
        return all(store).stream().max(Comparator.comparing(Generation::number));
    }

    static boolean isGeneration(String name) {
        return NAME.matcher(name).matches();
    }

    private static List<Generation> all(Path store) {
        if (!Files.isDirectory(store)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(store)) {
            return children.filter(child -> isGeneration(child.getFileName().toString()))
                    .map(child -> new Generation(
                            child,
                            Integer.parseInt(child.getFileName().toString().substring("Data-".length()))))
                    .toList();
        } catch (IOException e) {
            throw StoreFailure.unwritable(store, e);
        }
    }

    /** Name of the generation after this one. */
    Path next() {
        return folder.resolveSibling(String.format(Locale.ROOT, "Data-%04d", number + 1));
    }

    /** Drops what compacting left when it was killed after the new generation was in place. */
    List<String> dropOlder() {
        List<String> dropped = new ArrayList<>();
        for (Generation other : all(DurableFile.folder(folder))) {
            if (other.number < number) {
                try {
                    DurableFile.remove(other.folder);
                } catch (IOException e) {
                    throw StoreFailure.unwritable(other.folder, e);
                }
                dropped.add("[" + other.folder + "] was left when compacting was killed: dropped, for the store is in "
                        + folder.getFileName());
            }
        }
        return dropped;
    }

    /**
     * Bytes in use. The files themselves are longer: they grow by megabytes of which the disk keeps only what was written. The
     * state that TDB2 commits with each transaction says how many blocks each tree has, and how long the file of nodes is.
     */
    long bytes() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(Generation::bytes).sum();
        } catch (IOException e) {
            throw StoreFailure.unwritable(folder, e);
        }
    }

    private static long bytes(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(TREE_STATE) && !name.endsWith(NODES_STATE)) {
            return 0;
        }
        try {
            ByteBuffer state = ByteBuffer.wrap(Files.readAllBytes(file));
            boolean tree = name.endsWith(TREE_STATE) && state.capacity() >= 3 * Long.BYTES;
            if (!tree) {
                return state.capacity() >= Long.BYTES ? state.getLong(0) : 0;
            }
            return BLOCK * (state.getLong(Long.BYTES) + state.getLong(2 * Long.BYTES));
        } catch (IOException e) {
            throw StoreFailure.unwritable(file, e);
        }
    }

    /** Notes how large compacting has made it. */
    void markCompacted() {
        markNeeded(bytes());
    }

    /** @param needed bytes that the content would take when compacted */
    void markNeeded(long needed) {
        DurableFile.write(folder.resolve(NEEDED), needed + "\n");
    }

    /** The bytes that the content needed when that was last found out, 0 when nobody has. */
    long neededBytes() {
        try {
            Path mark = folder.resolve(NEEDED);
            return Files.exists(mark) ? Long.parseLong(Files.readString(mark).strip()) : 0;
        } catch (IOException | NumberFormatException e) {
            // It only tells when compacting is worth while.
            return 0;
        }
    }
}
