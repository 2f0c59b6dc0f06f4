package org.jaccuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ingest and read say of bad input; no document here gets as far as the language models. */
class IngestCommandTest {
    private static final String GERMAN = "Die Regierung hat den Angriff auf das Unternehmen am Montag verurteilt und"
            + " eine Gruppe aus dem Ausland dafür verantwortlich gemacht, wie der Sprecher am Abend vor der Presse sagte. ";

    @TempDir
    Path folder;

    private record Ran(int code, String out, String err) {}

    @Test
    void everyBadInputIsNamedInOneLineAndTheSummaryCountsThem() throws IOException {
        Path bad = Files.createDirectories(folder.resolve("bad"));
        Files.write(bad.resolve("binary.txt"), new byte[] {0, 1, 2, 0, (byte) 0xff, 0, 7, 0});
        Files.writeString(bad.resolve("blank.txt"), " \n \n");
        // Bytes beyond ASCII that are no UTF-8: only now does the charset matter.
        String page = "<html><head><meta charset='klingon-8'></head><body><p>S\u00e3o Paulo.</p></body></html>";
        Files.writeString(bad.resolve("charset.html"), page, StandardCharsets.ISO_8859_1);
        Files.createFile(bad.resolve("empty.txt"));
        Files.writeString(bad.resolve("german.txt"), GERMAN.repeat(4));
        Path none = Files.createDirectories(folder.resolve("none"));
        String missing = folder.resolve("missing.txt").toString();

        Ran ran = ingest(missing, none.toString(), bad.toString());

        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.out).isEmpty();
        List<String> lines = ran.err.lines().toList();
        assertThat(lines)
                .hasSize(8)
                .last()
                .asString()
                .startsWith("documents: 7 read, 0 stored, 0 unchanged, 7 refused (1 German);");
        assertThat(lines.get(0)).isEqualTo("[" + missing + "] no such file or folder; check the spelling");
        assertThat(lines.get(1)).startsWith("[" + none + "] no files");
        assertThat(lines.get(2)).startsWith("[" + bad + "/binary.txt] looks like binary data");
        assertThat(lines.get(3)).startsWith("[" + bad + "/blank.txt] no text");
        assertThat(lines.get(4)).startsWith("[" + bad + "/charset.html] ").contains("klingon-8");
        assertThat(lines.get(5)).startsWith("[" + bad + "/empty.txt] empty file");
        assertThat(lines.get(6)).startsWith("[" + bad + "/german.txt] ").containsIgnoringCase("german");
    }

    @Test
    void aDocumentInAnotherLanguageIsCountedAndNamedAndReadAllTheSame() throws IOException {
        Path german = Files.writeString(folder.resolve("german.txt"), GERMAN.repeat(4));
        Ran ingested = ingest(german.toString());
        assertThat(ingested.code).isEqualTo(2);
        assertThat(ingested.err).contains("[" + german + "] ").contains("1 refused (1 German)");
        Ran read = run("read", german.toString());
        assertThat(read.code).isZero();
        assertThat(read.out).contains("language: de").contains(GERMAN.strip());
    }

    @Test
    void quietTellsRefusalsAlone() {
        assertThat(ingest("nowhere", "--quiet"))
                .isEqualTo(new Ran(2, "", "[nowhere] no such file or folder; check the spelling\n"));
    }

    @Test
    void aBrokenPatternIsNamedWithFileAndLine() throws IOException {
        Path home = copyOfData();
        Path patterns = home.resolve("data/patterns/denials.yml");
        long lines = Files.readString(patterns).lines().count();
        Files.writeString(patterns, Files.readString(patterns) + "\n- name: ]\n");
        Ran ran = ingest("nowhere", "--data", home.toString());
        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.err)
                .startsWith("[data/patterns/denials.yml:" + (lines + 2))
                .matches("[^\n]*\n");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void aBrokenRegisterIsNamedWithFileAndLine() throws IOException {
        Path home = copyOfData();
        Path register = home.resolve("data/register/groups.ttl");
        long lines = Files.readString(register).lines().count();
        Files.writeString(register, Files.readString(register) + "\nnonsense .\n");
        Ran ran = ingest("nowhere", "--data", home.toString());
        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.err)
                .startsWith("[data/register/groups.ttl:" + (lines + 2) + "]")
                .matches("[^\n]*\n");
        assertThat(ingest("nowhere", "--data", folder.resolve("bad").toString()).err)
                .contains("has no folder data/register");
    }

    @Test
    void whatOwnDataLacksIsToldBeforeAnythingIsRead() throws IOException {
        Path home = copyOfData();
        for (String gone : List.of("details", "responses", "citations")) {
            try (Stream<Path> files = Files.walk(home.resolve("data").resolve(gone))) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        assertThat(ingest("nowhere", "--data", home.toString()).err.lines().toList())
                .anyMatch(line -> line.startsWith("[" + home + "] has no folder data/details: no claim tells basis"))
                .anyMatch(line -> line.contains("has no folder data/responses: sanctions, indictments"))
                .anyMatch(line -> line.contains("has no folder data/citations: outlets"));
        for (String model : List.of("acceptance", "holder", "object")) {
            Files.delete(home.resolve("data/models/" + model + ".tsv"));
        }
        Files.delete(home.resolve("data/models"));
        assertThat(ingest("nowhere", "--data", home.toString()))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "[" + home
                                + "] has no folder data/models; expected data/register, data/patterns, data/lexicons,"
                                + " data/models, copy those that you do not change from jaccuse\n"));
    }

    @Test
    void aStoreThatCannotBeOpenedIsAFailure() throws IOException {
        Files.writeString(folder.resolve("store"), "a file");
        Ran ran = ingest("nowhere");
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.err)
                .startsWith("[" + folder.resolve("store") + "] is a file; ")
                .matches("[^\n]*\n");
    }

    @Test
    void mistakesOnTheCommandLineAreToldInOneLine() {
        usage(run("ingest"), "Missing required parameter: 'PATH'");
        usage(ingest("a.txt", "--date", "2021-02-30"), "'2021-02-30' is no day; expected YYYY-MM-DD");
        usage(ingest("a.txt", "--threads", "0"), "--threads is 0; expected 1 or more");
        usage(run("read", "a.txt", "--format", "xml"), "but was 'xml'");
    }

    @Test
    void stagesHaveTheirTimes() {
        assertThat(ingest("nowhere", "--quiet", "--profile").err).containsPattern("\nload +\\d+\\.\\d{3} s\n");
    }

    @Test
    void readShowsDocumentsAsJsonLinesOrText() {
        String sample = "data/samples/jbs-fbi-statement.txt";
        Ran json = run("read", sample, "nowhere", "--format", "jsonl");
        assertThat(json.code).isEqualTo(2);
        assertThat(json.out.lines())
                .singleElement()
                .asString()
                .startsWith("{\"document\":\"" + sample + "\",\"digest\":\"sha256:")
                .contains("\"title\":\"", "\"byline\":null", "\"published\":\"2021-06-", "\"text\":\"");
        assertThat(json.err).isEqualTo("[nowhere] no such file or folder; check the spelling\n");
        Ran text = run("read", sample);
        assertThat(text.code).isZero();
        assertThat(text.out).startsWith("document: " + sample + "\ntitle: ").contains("\npublished: 2021-06-");
    }

    private Path copyOfData() throws IOException {
        Path home = folder.resolve("home");
        for (String part : List.of(
                "data/patterns",
                "data/lexicons",
                "data/register",
                "data/models",
                "data/details",
                "data/responses",
                "data/citations")) {
            Files.createDirectories(home.resolve(part));
            try (Stream<Path> files = Files.list(Path.of(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, home.resolve(file.toString()));
                }
            }
        }
        return home;
    }

    private static void usage(Ran ran, String message) {
        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.out).isEmpty();
        assertThat(ran.err).contains(message).matches("[^\n]*\n");
    }

    private Ran ingest(String... args) {
        return run(
                Stream.of(Stream.of("ingest", "--store", folder.resolve("store").toString()), Stream.of(args))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    private static Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
