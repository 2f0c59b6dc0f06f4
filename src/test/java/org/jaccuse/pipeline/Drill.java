package org.jaccuse.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.store.Contents;
import org.jaccuse.store.NQuads;
import org.jaccuse.store.Store;

/** What the drills have in common. */
final class Drill {
    private Drill() {}

    /** An ingest in this process that nothing disturbs; gives the N-Quads. */
    static String undisturbed(Path folder, Path documents) {
        try (Store store = Store.open(folder)) {
            ScriptedIngest.ingest(store, 2, false, List.of(documents.toString()), silent());
            return nquads(store);
        }
    }

    static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    }

    static String nquads(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NQuads.write(store, out, false);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Set<String> digests(Store store) {
        return store.contents().documents().stream()
                .map(Contents.Stored::digest)
                .collect(Collectors.toSet());
    }

    /** The digests that a {@link ScriptedIngest} acknowledged; a last line may be cut short. */
    static List<String> acknowledged(Path output) throws IOException {
        return Files.readString(output)
                .lines()
                .filter(line -> line.matches("ack sha256:[0-9a-f]{64}"))
                .map(line -> line.substring("ack ".length()))
                .toList();
    }

    /** Waits until a process has written a number of acknowledgements, or has ended. */
    static void await(Process process, Path output, int acknowledgements) throws Exception {
        while (process.isAlive() && acknowledged(output).size() < acknowledgements) {
            Thread.sleep(5);
        }
    }

    /** Waits until a process has its store open, or has ended. */
    static void awaitReady(Process process, Path output) throws Exception {
        while (process.isAlive() && Files.readString(output).lines().noneMatch("ready"::equals)) {
            Thread.sleep(5);
        }
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
