package org.jaccuse.acquire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;

/**
 * Keeps the bytes of documents, each in a file named by the hexadecimal SHA-256 of what it holds.
 *
 * @param folder made when there is none
 */
public record RawFolder(Path folder) {
    private static final int BRANCH = 2;

    /**
     * Keeps a document; one that is there already is left as it is.
     *
     * @return its file
     * @throws UncheckedIOException when the folder cannot be written, which is a fault of the disk and not of the document
     */
    public Path keep(RawDocument raw) {
        Path file = file(raw.digest());
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Path fresh = unfinished(file);
                Files.write(fresh, raw.bytes());
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where the bytes of a digest are, when they are kept.
     *
     * @param digest {@code sha256:} and hexadecimal digits
     */
    public Path file(String digest) {
        String name = digest.substring(digest.indexOf(':') + 1);
        return folder.resolve(name.substring(0, BRANCH)).resolve(name);
    }

    /** Where they stand before they are whole; a process that is killed leaves them there. */
    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /**
     * Deletes the bytes of a digest; those that are not kept are passed over.
     *
     * @throws InputException when the folder cannot be written
     */
    public void drop(String digest) {
        Path file = file(digest);
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(unfinished(file));
        } catch (IOException e) {
            throw new InputException(
                    file.toString(), "cannot be deleted (" + FileSource.reason(e) + "); delete it yourself", e);
        }
    }
}
