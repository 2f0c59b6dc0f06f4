package org.jaccuse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jaccuse.model.Document;
import org.jaccuse.pipeline.Gathering;
import org.jaccuse.pipeline.Pipeline;
import org.jaccuse.read.ReadOptions;

/** The articles in {@code data/samples}, which everybody has who has the sources. */
public final class Samples {
    private Samples() {}

    /** As they are read, in the order of their names. */
    public static List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("data/samples"))) {
            Pipeline.read(
                    files.map(Path::toString).sorted().toList(),
                    new ReadOptions(Optional.empty()),
                    Gathering.USUAL,
                    read -> documents.add(read.document()),
                    refusal -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }
}
