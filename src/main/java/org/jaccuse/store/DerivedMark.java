package org.jaccuse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * Says in a file beside the quads that what was derived follows from the quads that are there, and by which rules. Whatever
 * changes the quads takes the file away first, so that it never says too much, whenever the process is killed.
 */
final class DerivedMark {
    private static final String FILE = "derived";

    private final Path file;

    DerivedMark(Path store) {
        this.file = store.resolve(FILE);
    }

    /** @param rules what tells these rules from others */
    boolean isBy(String rules) {
        try {
            return Files.exists(file) && Files.readString(file).equals(digest(rules));
        } catch (IOException e) {
            // It only saves work.
            return false;
        }
    }

    /** Whether nothing was written since deriving, by whatever rules. */
    boolean isSet() {
        return Files.exists(file);
    }

    void set(String rules) {
        DurableFile.write(file, digest(rules));
    }

    void drop() {
        try {
            if (Files.deleteIfExists(file)) {
                DurableFile.sync(DurableFile.folder(file));
            }
        } catch (IOException e) {
            throw StoreFailure.unwritable(file, e);
        }
    }

    private static String digest(String rules) {
        MessageDigest digest = Sha256.begun();
        digest.update(rules.getBytes(StandardCharsets.UTF_8));
        return Sha256.done(digest) + "\n";
    }
}
