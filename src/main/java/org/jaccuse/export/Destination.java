package org.jaccuse.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jaccuse.model.InputException;

/**
 * A file, or a folder of files with fixed names, that is whole or not there: everything is written beside its place and moved there
 * at the end, so that a failure leaves what was there before.
 */
final class Destination implements Output, Closeable {
    private final Path place;
    private final List<String> names;
    private final Map<Path, Path> written = new LinkedHashMap<>();

    private Destination(Path place, List<String> names) {
        this.place = place;
        this.names = names;
    }

    /**
     * Looks whether there is room.
     *
     * @param names of the files in the folder; empty for a file
     * @param force whether files that are there may be replaced
     * @throws InputException when something stands there already or the place cannot be used
     */
    static Destination at(Path place, List<String> names, boolean force) throws IOException {
        Destination destination = new Destination(place, List.copyOf(names));
        List<Path> targets = names.isEmpty()
                ? List.of(place)
                : names.stream().map(place::resolve).toList();
        for (Path target : targets) {
            if (Files.isDirectory(target)) {
                throw new InputException(target.toString(), "is a folder; this format is one file, give its name");
            }
            // A link that leads nowhere is there as well.
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !force) {
                throw new InputException(
                        target.toString(), "is there already; give another --out, or --force to replace it");
            }
        }
        if (!names.isEmpty() && Files.exists(place) && !Files.isDirectory(place)) {
            throw new InputException(
                    place.toString(), "is a file; this format is several files, give a folder for them");
        }
        Path parent = place.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new InputException(place.toString(), "there is no folder to write it into; make it first");
        }
        if (!names.isEmpty()) {
            Files.createDirectories(place);
        }
        return destination;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        if (!names.isEmpty() && !names.contains(name)) {
            throw new IllegalArgumentException("no file of this format: " + name);
        }
        Path target = names.isEmpty() ? place : place.resolve(name);
        Path folder = names.isEmpty() ? place.toAbsolutePath().getParent() : place;
        Path beside = Files.createTempFile(folder, ".jaccuse-", ".part");
        written.put(beside, target);
        return new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16);
    }

    /** Moves what was written to its place. */
    void keep() throws IOException {
        for (Map.Entry<Path, Path> file : written.entrySet()) {
            open(file.getKey());
            move(file.getKey(), file.getValue());
        }
        written.clear();
    }

    /** A temporary file is its owner's alone; an export is as readable as other new files. */
    private static void open(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not kept. */
    @Override
    public void close() throws IOException {
        for (Path beside : written.keySet()) {
            Files.deleteIfExists(beside);
        }
    }
}
