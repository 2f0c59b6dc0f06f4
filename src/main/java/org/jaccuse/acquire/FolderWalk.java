package org.jaccuse.acquire;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands in a folder and below it. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    /** Code point order, the same on every machine; {@code String.compareTo} misplaces what lies beyond U+FFFF. */
    private static final Comparator<String> CODE_POINTS =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private final Path top;
    private final String location;
    private final List<Entry> entries = new ArrayList<>();

    private FolderWalk(Path top, String location) {
        this.top = top;
        this.location = location.endsWith("/") ? location : location + "/";
    }

    /**
     * A file to read, or an entry that is passed over.
     *
     * @param location path as the user gave it, down to the entry
     * @param refusal why it is passed over, empty for a file to read
     */
    record Entry(Path path, String location, Optional<String> refusal) {}

    /**
     * Everything in a folder, by path in code point order; one entry that says so when it has no files.
     *
     * @param folder a folder, or a link to one
     * @param location its path as the user gave it
     */
    static List<Entry> of(Path folder, String location) {
        try {
            FolderWalk walk = new FolderWalk(folder.toRealPath(), location);
            Files.walkFileTree(walk.top, walk);
            if (walk.entries.isEmpty()) {
                String reason = "no files; expected a folder with documents";
                return List.of(new Entry(folder, location, Optional.of(reason)));
            }
            return walk.entries.stream()
                    .sorted(Comparator.comparing(Entry::location, CODE_POINTS))
                    .toList();
        } catch (IOException e) {
            return List.of(new Entry(folder, location, Optional.of(FileSource.reason(e))));
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(top) && hidden(folder)) {
            refuse(folder, "hidden folder, passed over; name it to read it");
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            refuse(file, "symbolic link, not followed; name what it points to");
        } else if (hidden(file)) {
            refuse(file, "hidden file, passed over; name it to read it");
        } else {
            entries.add(new Entry(file, location(file), Optional.empty()));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        refuse(file, FileSource.reason(failure));
        return FileVisitResult.CONTINUE;
    }

    private void refuse(Path path, String reason) {
        entries.add(new Entry(path, location(path), Optional.of(reason)));
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private String location(Path path) {
        return location + top.relativize(path).toString().replace(File.separatorChar, '/');
    }
}
