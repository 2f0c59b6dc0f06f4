package org.jaccuse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says in a file beside the quads by which rules what was derived follows from the quads, and which documents were added since.
 * Documents that are about to be added are noted first, and whatever else changes the quads takes the file away first, so that it
 * never says too much, whenever the process is killed.
 */
final class DerivedMark {
    static final String FILE = "derived";

    /** With more new documents than these, deriving all anew is no dearer. */
    private static final int MOST_ADDED = 2000;

    private final Path file;

    DerivedMark(Path store) {
        this.file = store.resolve(FILE);
    }

    /** @param rules what tells these rules from others */
    boolean isBy(String rules) {
        return lines().equals(List.of(digest(rules)));
    }

    /** Whether nothing was written since deriving, by whatever rules. */
    boolean isSet() {
        return lines().size() == 1;
    }

    /** The documents that may have been added since these rules were used, where nothing else has changed. */
    Optional<Set<String>> addedSince(String rules) {
        List<String> lines = lines();
        return !lines.isEmpty() && lines.get(0).equals(digest(rules))
                ? Optional.of(new TreeSet<>(lines.subList(1, lines.size())))
                : Optional.empty();
    }

    /** Notes documents that are about to be added. */
    void add(Collection<String> documents) {
        Set<String> all = new TreeSet<>(documents);
        List<String> lines = lines();
        all.addAll(lines.subList(Math.min(1, lines.size()), lines.size()));
        if (lines.isEmpty() || all.size() > MOST_ADDED) {
            drop();
        } else {
            DurableFile.write(file, lines.get(0) + "\n" + String.join("\n", all) + "\n");
        }
    }

    void set(String rules) {
        DurableFile.write(file, digest(rules) + "\n");
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

    /** All that the file of a store says, to be said of a copy with the same quads; empty when there is none. */
    static String text(Path store) {
        return new DerivedMark(store).lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** @param text what {@link #text} gave */
    static void copy(String text, Path store) {
        DurableFile.write(store.resolve(FILE), text);
    }

    /** None where the file cannot be read: it only saves work. */
    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String digest(String rules) {
        MessageDigest digest = Sha256.begun();
        digest.update(rules.getBytes(StandardCharsets.UTF_8));
        return Sha256.done(digest);
    }
}
