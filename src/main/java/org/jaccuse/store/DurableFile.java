package org.jaccuse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** Files that are there whole or not at all, whenever the process is killed. */
final class DurableFile {
    private DurableFile() {}

    /**
     * Puts a file in the place of the one of that name, if any.
     *
     * @throws StoreFailure when the disk does not take it
     */
    static void write(Path file, String text) {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
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

    /** Gives a file or folder its final name and makes the name durable. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(Objects.requireNonNull(to.toAbsolutePath().getParent(), "what was moved is in a folder"));
    }

    /** Forces a file or the names in a folder to the disk. */
    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
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
