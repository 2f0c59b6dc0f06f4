package org.jaccuse.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jaccuse.model.InputException;

/**
 * The data files that come with the program, or a folder of the analyst's own laid out alike ({@code data/}, {@code ontology/},
 * {@code queries/}).
 */
public final class Bundle {
    private final URI root;

    private Bundle(URI root) {
        this.root = root;
    }

    /** The files packed with the program. */
    public static Bundle shipped() {
        try {
            URL marker = Objects.requireNonNull(
                    Bundle.class.getResource("/jaccuse.properties"), "the program was packed without its data");
            String uri = marker.toURI().toString();
            return new Bundle(URI.create(uri.substring(0, uri.lastIndexOf('/') + 1)));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files in a folder. */
    public static Bundle in(Path folder) {
        return new Bundle(folder.toUri());
    }

    /**
     * Files below a folder with an ending, in order of their paths.
     *
     * @param folder path inside the project, {@code data/patterns}
     * @param ending {@code .yml}
     * @return empty when the folder has none
     */
    public List<DataFile> list(String folder, String ending) {
        return onFiles(top -> {
            Path start = top.resolve(folder);
            if (!Files.isDirectory(start)) {
                return List.<DataFile>of();
            }
            try (Stream<Path> paths = Files.walk(start)) {
                return paths.filter(p -> p.toString().endsWith(ending))
                        .sorted()
                        .map(p -> dataFile(top, p))
                        .toList();
            }
        });
    }

    /**
     * One file.
     *
     * @param path path inside the project, {@code ontology/shapes.ttl}
     * @throws InputException when there is no such file
     */
    public DataFile file(String path) {
        return onFiles(top -> {
            Path file = top.resolve(path);
            if (!Files.isRegularFile(file)) {
                throw new InputException(path, "no such data file; expected it beside the other data of jaccuse");
            }
            return dataFile(top, file);
        });
    }

    private static DataFile dataFile(Path top, Path file) {
        try {
            String path = top.relativize(file).toString().replace('\\', '/');
            return new DataFile(path, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T onFiles(Reading<T> reading) {
        try {
            String uri = root.toString();
            if (!uri.startsWith("jar:")) {
                return reading.from(Path.of(root));
            }
            int mark = uri.indexOf("!/");
            // Opened by its path, it is this reader's own; opened by its URI, it would be one for all, and refused to
            // the second.
            Path file = Path.of(URI.create(uri.substring("jar:".length(), mark)));
            try (FileSystem jar = FileSystems.newFileSystem(file)) {
                return reading.from(jar.getPath(uri.substring(mark + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T from(Path top) throws IOException;
    }
}
