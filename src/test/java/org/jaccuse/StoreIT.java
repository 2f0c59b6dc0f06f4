package org.jaccuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store of the packaged program: one writer, killed and gone on with, the same bytes everywhere, a ledger that was lost. */
class StoreIT {
    private static final Path HOME =
            Path.of(System.getProperty("jaccuse.home", "")).toAbsolutePath();

    private static final Map<String, String> ELSEWHERE = Map.of(
            "TZ",
            "Asia/Kathmandu",
            "LC_ALL",
            "tr_TR.UTF-8",
            "JACCUSE_JAVA_OPTS",
            "-Dfile.encoding=ISO-8859-1 -Duser.language=tr -Duser.country=TR");

    private static final String[] INGEST = {"ingest", "documents", "--threads", "1"};

    @TempDir
    Path folder;

    /** More than one transaction takes. */
    @BeforeEach
    void copySamples() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        try (Stream<Path> files = Files.list(HOME.resolve("data/samples"))) {
            for (Path file : files.toList()) {
                for (int part = 1; part <= 2; part++) {
                    Files.writeString(
                            documents.resolve(part + "-" + file.getFileName()),
                            Files.readString(file) + "\nPart " + part + " of the series.\n");
                }
            }
        }
    }

    @Test
    void oneWriterAtATimeAndKilledInTheMiddleItGoesOnToTheSameBytes() throws Exception {
        Process first = started();
        String refusal = "] is in use by process " + first.pid() + ";";
        ProgramRun second = jaccuse(Map.of(), "ingest", "documents/1-jbs-fbi-statement.txt");
        assertThat(second.code()).as(second.err()).isEqualTo(1);
        assertThat(second.err()).contains(refusal);
        ProgramRun backup = jaccuse(Map.of(), "backup", "b.zip");
        assertThat(backup.code()).as(backup.err()).isEqualTo(1);
        assertThat(backup.err()).contains(refusal);
        assertThat(folder.resolve("b.zip")).doesNotExist();
        assertThat(answer(Map.of(), "status")).contains("open in process " + first.pid());
        first.destroyForcibly().waitFor();

        long acknowledged = lines(folder.resolve("jaccuse-store/ledger.jsonl"));
        assertThat(jaccuse(Map.of(), INGEST).err()).doesNotContain(" 0 unchanged");
        assertThat(acknowledged).isPositive();
        String quads = answer(Map.of(), "export", "--format", "nquads");

        List<String> reversed;
        try (Stream<Path> files = Files.list(folder.resolve("documents"))) {
            reversed = files.map(file -> "documents/" + file.getFileName())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        List<String> elsewhere = Stream.concat(
                        Stream.of("ingest", "--threads", "2", "--store", "elsewhere"), reversed.stream())
                .toList();
        assertThat(jaccuse(ELSEWHERE, elsewhere.toArray(String[]::new)).code()).isZero();
        assertThat(answer(ELSEWHERE, "export", "--format", "nquads", "--store", "elsewhere"))
                .isEqualTo(quads);
        aLedgerThatWasLostIsMissedAndComesBack();
    }

    private void aLedgerThatWasLostIsMissedAndComesBack() throws IOException {
        assertThat(answer(Map.of(), "verify", "--quiet")).isEmpty();
        Files.delete(folder.resolve("jaccuse-store/ledger.jsonl"));
        assertThat(answer(Map.of(), "status")).contains("ledger:  is not there");
        ProgramRun found = jaccuse(Map.of(), "verify", "--quiet");
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out())
                .contains(
                        "FAILED  entries: ", "documents/1-jbs-fbi-statement.txt is in the store and not in the ledger");
        assertThat(jaccuse(Map.of(), INGEST).err()).contains(" 0 stored");
        assertThat(answer(Map.of(), "verify", "--quiet")).isEmpty();
    }

    /** An ingest that has told of its first documents, and stands still then. */
    private Process started() throws Exception {
        Path ledger = folder.resolve("jaccuse-store/ledger.jsonl");
        Process process = new ProcessBuilder(command(INGEST))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("first.txt").toFile())
                .start();
        while (process.isAlive() && lines(ledger) == 0) {
            Thread.sleep(5);
        }
        assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .as(Files.readString(folder.resolve("first.txt")))
                .isZero();
        return process;
    }

    private static long lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).lines().count() : 0;
    }

    private String answer(Map<String, String> environment, String... arguments) {
        ProgramRun run = jaccuse(environment, arguments);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        return run.out();
    }

    private ProgramRun jaccuse(Map<String, String> environment, String... arguments) {
        return ProgramRun.of(folder, environment, command(arguments));
    }

    private static List<String> command(String... arguments) {
        return Stream.concat(Stream.of(HOME.resolve("jaccuse").toString()), Stream.of(arguments))
                .toList();
    }
}
