package org.jaccuse.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Files that are there whole or not at all, whenever the process is killed. */
final class DurableFile {
    private static final String PART = ".part";

    private DurableFile() {}

    /**
     * Puts a file in the place of the one of that name, if any.
     *
     * @throws StoreFailure when the disk does not take it
     */
    static void write(Path file, String text) {
        Path fresh = file.resolveSibling(part(file.getFileName().toString()));
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            rename(fresh, file);
        } catch (IOException e) {
            throw StoreFailure.unwritable(file, e);
        }
    }

    /** Name of a file that is not whole yet. */
    static String part(String name) {
        return name + PART;
    }

    /** Drops files of a folder that a killed process did not end; they may have words that are to be forgotten. */
    static void dropParts(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path each :
                    inside.filter(file -> file.toString().endsWith(PART)).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw StoreFailure.unwritable(folder, e);
        }
    }

    /** Gives a file or folder its final name and makes the name durable. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(folder(to));
    }

    /** The folder that a file is in. */
    static Path folder(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    /** Forces a file or the names in a folder to the disk. */
    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Removes what is of no use any more; where that cannot be, what the caller met before is told. */
    static void discard(Path path) {
        try {
            remove(path);
        } catch (IOException | UncheckedIOException e) {
            return;
        }
    }

    /** Removes a file, or a folder with all in it; nothing happens when there is none. */
    static void remove(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
