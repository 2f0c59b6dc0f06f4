package org.jaccuse.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jaccuse.bundle.Bundle;

/** A folder of data files made for a test. */
record DataFolder(Path root) {
    DataFolder lexicon(String name, String lines) {
        return file("data/lexicons/" + name + ".txt", lines);
    }

    DataFolder patterns(String name, String yaml) {
        return file("data/patterns/" + name + ".yml", yaml);
    }

    private DataFolder file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Bundle bundle() {
        return Bundle.in(root);
    }
}
