package org.jaccuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From sample documents to answers with the packaged program; each run that loads the language models shows several things. */
class IngestIT {
    private static final Path HOME =
            Path.of(System.getProperty("jaccuse.home", "")).toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void samplesBecomeAnswersOnceAndChangesBecomeSnapshots() throws IOException {
        long samples = copySamples();

        ProgramRun first = jaccuse("ingest", "samples", "missing.html", "--profile");
        assertThat(first.code()).as(first.err()).isEqualTo(2);
        assertThat(first.out()).isEmpty();
        assertThat(first.err())
                .contains("loading the language models")
                .contains("[missing.html] no such file or folder")
                .contains("documents: " + (samples + 1) + " read, " + samples + " stored, 0 unchanged, 1 refused;")
                .containsPattern("\nanalyse +\\d")
                .doesNotContain("\tat ", "Exception");
        String claims = answer("claims", "--format", "jsonl");
        assertAnswers(claims);

        ProgramRun second = jaccuse("ingest", "samples");
        assertThat(second.code()).isZero();
        assertThat(second.err())
                .contains("0 stored, " + samples + " unchanged, 0 refused")
                .doesNotContain("loading");
        assertThat(answer("claims", "--format", "jsonl")).isEqualTo(claims);

        Path denial = folder.resolve("samples/jbs-putin-denial.txt");
        Files.writeString(denial, Files.readString(denial) + "\nThe White House accused Iran of the attack on JBS.\n");
        assertThat(jaccuse("ingest", "samples").err()).contains("1 stored, " + (samples - 1) + " unchanged");
        assertThat(answer("query", "ASK { ?new <http://www.w3.org/ns/prov#wasRevisionOf> ?old }"))
                .isEqualTo("yes\n");
        String after = answer("claims", "--format", "jsonl");
        assertThat(withoutDocument(after)).isEqualTo(withoutDocument(claims));
        assertThat(after).isNotEqualTo(claims);
    }

    private void assertAnswers(String claims) {
        assertThat(claims.lines()).hasSizeGreaterThan(10).allMatch(line -> line.startsWith("{\"id\":\""));
        assertThat(claims).contains("\"stance\":\"affirm\"", "\"stance\":\"deny\"");
        assertThat(answer("claims")).contains("samples/jbs-putin-denial.txt");
        assertThat(answer("ask", "denials")).contains("JBS");
        assertThat(answer("ask", "accusations", "--incident", "colonial-pipeline-2021"))
                .contains("DarkSide");
        assertThat(answer("stats", "--format", "csv"))
                .contains("claims," + claims.lines().count());
        assertThat(answer("check")).doesNotContain("FAILED");
    }

    private static List<String> withoutDocument(String claims) {
        return claims.lines().filter(line -> !line.contains("jbs-putin-denial")).toList();
    }

    private String answer(String... args) {
        ProgramRun run = jaccuse(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private ProgramRun jaccuse(String... args) {
        List<String> command = Stream.concat(Stream.of(HOME.resolve("jaccuse").toString()), Stream.of(args))
                .toList();
        return ProgramRun.of(folder, Map.of(), command);
    }

    private long copySamples() throws IOException {
        Path samples = Files.createDirectories(folder.resolve("samples"));
        try (Stream<Path> files = Files.list(HOME.resolve("data/samples"))) {
            List<Path> all = files.collect(Collectors.toList());
            for (Path file : all) {
                Files.copy(file, samples.resolve(file.getFileName().toString()));
            }
            return all.size();
        }
    }
}
