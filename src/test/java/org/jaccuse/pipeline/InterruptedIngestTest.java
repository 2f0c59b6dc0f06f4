package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents give the same quads: in whatever order, after a stop in the middle, and in another country. */
class InterruptedIngestTest {
    private static final int DOCUMENTS = Integer.getInteger("documents", 600);

    @TempDir
    Path folder;

    private Path documents;
    private String expected = "";

    @BeforeEach
    void generate() throws IOException {
        documents = folder.resolve("documents");
        GeneratedDocuments.write(documents, DOCUMENTS, false);
        expected = Drill.undisturbed(folder.resolve("undisturbed"), documents);
    }

    @Test
    void stoppedAnywhereTheSameCommandGoesOnAndEndsWithTheSameQuads() throws Exception {
        for (int percent : List.of(10, 50, 90)) {
            Path store = folder.resolve("store-" + percent);
            Path output = folder.resolve("output");
            String[] command = {store.toString(), "2", "batches", documents.toString()};
            Process process = ScriptedIngest.start(List.of(), output, command);
            Drill.await(process, output, DOCUMENTS * percent / 100);
            process.destroyForcibly().waitFor();
            int before = Drill.acknowledged(output).size();
            try (Store opened = Store.open(store)) {
                int there = Drill.digests(opened).size();
                Summary rest = ScriptedIngest.ingest(opened, 2, false, List.of(documents.toString()), Drill.silent());
                assertThat(rest.unchanged()).isEqualTo(there).isGreaterThanOrEqualTo(before);
                assertThat(rest.stored()).isEqualTo(DOCUMENTS - there);
                assertThat(Drill.nquads(opened)).isEqualTo(expected);
                System.out.printf(
                        "stopped at %d%%: %d acknowledged, %d in the store, %d done after, final quads equal%n",
                        percent, before, there, rest.stored());
            }
        }
    }

    @Test
    void orderThreadsLocaleTimeZoneAndCharsetDoNotShow() throws Exception {
        List<String> files;
        try (Stream<Path> all = Files.list(documents)) {
            files = all.map(Path::toString).collect(Collectors.toList());
        }
        List<List<String>> countries = List.of(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"),
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-1"));
        for (List<String> country : countries) {
            Collections.shuffle(files, new Random(country.hashCode()));
            Path store = folder.resolve("store" + country.hashCode());
            List<String> command = Stream.concat(
                            Stream.of(store.toString(), "1", country == countries.get(0) ? "batches" : "bulk"),
                            files.stream())
                    .toList();
            Path output = folder.resolve("output");
            Process process = ScriptedIngest.start(country, output, command.toArray(String[]::new));
            assertThat(process.waitFor()).as(Files.readString(output)).isZero();
            assertThat(Drill.acknowledged(output)).hasSize(DOCUMENTS);
            try (Store opened = Store.open(store)) {
                assertThat(Drill.nquads(opened)).isEqualTo(expected);
            }
        }
    }
}
