package org.jaccuse.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;

/** Brings in files and folders of the local machine. */
public final class FileSource {
    /** Largest file taken, in bytes: far above any article, far below what would exhaust the memory. */
    public static final int LIMIT = 64 << 20;

    private final int limit;

    public FileSource() {
        this(LIMIT);
    }

    /** @param limit largest file taken, in bytes */
    FileSource(int limit) {
        this.limit = limit;
    }

    /**
     * Brings in what the locations name, in the order given; a folder with all folders below it, in the code point order of
     * the paths. A link is followed only when it is itself named; links, hidden files and hidden folders inside a folder are
     * refused by name, so that nobody wonders where they went.
     *
     * @param locations files and folders, absolute or from the working directory
     * @param found takes each file that was read; its location is the path as given, in a folder joined with {@code /}
     * @param refused takes each location that was not read, with the reason
     */
    public void acquire(List<String> locations, Consumer<RawDocument> found, Consumer<Refusal> refused) {
        for (String location : locations) {
            Optional<Path> path = path(location, refused);
            if (path.isPresent() && Files.isDirectory(path.get())) {
                folder(path.get(), location, found, refused);
            } else {
                path.ifPresent(p -> file(p, location, found, refused));
            }
        }
    }

    /**
     * How many documents and refusals {@link #acquire} will tell of, without reading any file.
     *
     * @param locations files and folders, as for {@link #acquire}
     */
    public long count(List<String> locations) {
        return locations.stream()
                .mapToLong(location -> path(location, refusal -> {})
                        .filter(Files::isDirectory)
                        .map(folder -> FolderWalk.of(folder, location).size())
                        .orElse(1))
                .sum();
    }

    private void folder(Path path, String location, Consumer<RawDocument> found, Consumer<Refusal> refused) {
        for (FolderWalk.Entry entry : FolderWalk.of(path, location)) {
            entry.refusal()
                    .ifPresentOrElse(
                            reason -> refused.accept(new Refusal(entry.location(), reason)),
                            () -> file(entry.path(), entry.location(), found, refused));
        }
    }

    private static Optional<Path> path(String location, Consumer<Refusal> refused) {
        try {
            if (!location.isBlank()) {
                return Optional.of(Path.of(location));
            }
        } catch (InvalidPathException e) {
            // told below: no file can have such a name
        }
        refused.accept(new Refusal(location, "not a path; expected the name of a file or folder"));
        return Optional.empty();
    }

    private void file(Path path, String location, Consumer<RawDocument> found, Consumer<Refusal> refused) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                refused.accept(new Refusal(location, "a pipe, socket or device; expected a regular file"));
                return;
            }
            byte[] bytes = attributes.size() > limit ? new byte[0] : bytes(path);
            if (attributes.size() > limit || bytes.length > limit) {
                refused.accept(
                        new Refusal(location, "larger than " + size(limit) + ", the most that is read; split it"));
            } else if (bytes.length == 0) {
                refused.accept(new Refusal(location, "empty file; expected text"));
            } else {
                found.accept(
                        new RawDocument(location, bytes, Optional.of(MediaType.of(bytes, location)), digest(bytes)));
            }
        } catch (IOException | SecurityException e) {
            refused.accept(new Refusal(location, reason(e)));
        }
    }

    private byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(limit + 1);
        }
    }

    /** Why a path could not be read, for a person. */
    static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder; check the spelling";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied; give yourself the right to read it";
        }
        return "cannot be read: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }

    private static String size(int bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }

    private static String digest(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
