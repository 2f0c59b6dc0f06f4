package org.jaccuse.acquire;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
        Intake intake = new Intake(
                new Arrivals() {
                    @Override
                    public void found(RawDocument document) {
                        found.accept(document);
                    }

                    @Override
                    public void refused(Refusal refusal) {
                        refused.accept(refusal);
                    }

                    @Override
                    public void unchanged(String location, String digest) {
                        throw new IllegalStateException("files are always read: " + location);
                    }
                },
                limit,
                List.of());
        locations.forEach(location -> acquire(location, intake));
    }

    /** Brings in what one location names. */
    void acquire(String location, Intake intake) {
        Optional<Path> path = path(location, refusal -> intake.refuse(refusal.location(), refusal.reason()));
        if (path.isPresent() && Files.isDirectory(path.get())) {
            folder(path.get(), location, intake);
        } else {
            path.ifPresent(p -> file(p, location, intake));
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

    private static void folder(Path path, String location, Intake intake) {
        for (FolderWalk.Entry entry : FolderWalk.of(path, location)) {
            entry.refusal()
                    .ifPresentOrElse(
                            reason -> intake.refuse(entry.location(), reason),
                            () -> file(entry.path(), entry.location(), intake));
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

    private static void file(Path path, String location, Intake intake) {
        try {
            if (!Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
                intake.refuse(location, "a pipe, socket or device; expected a regular file");
                return;
            }
        } catch (IOException | SecurityException e) {
            intake.refuse(location, reason(e));
            return;
        }
        intake.take(Content.of(path, location));
    }

    /** Why a path could not be read, for a person. */
    static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder; check the spelling";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied; give yourself the right to read it";
        }
        if (e instanceof EOFException) {
            return "is cut off; get it anew";
        }
        return "cannot be read: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }
}
