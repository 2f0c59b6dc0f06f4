package org.jaccuse.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives, lines and standard input; what is wrong with one thing in them does not stop the others. */
class SourcesTest {
    @TempDir
    Path folder;

    static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                zip.write(
                        content instanceof byte[] raw ? raw : content.toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aZipArchiveIsReadLikeAFolder() throws IOException {
        Path file = Taken.file(
                folder,
                "a.zip",
                zip("b/one.txt", "one", "b/", "", "two.html", "<p>two", "lines.jsonl", "{\"text\":\"three\"}\n"));
        Taken taken = Taken.from(file);
        assertThat(taken.locations()).containsExactly(file + "/b/one.txt", file + "/two.html", file + "/lines.jsonl:1");
        assertThat(taken.documents.get(1).declaredType()).contains("text/html");
        assertThat(taken.refused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../../evil.txt, its name leads out of the archive",
        "/etc/passwd, its name leads out of the archive",
        "a/../../b.txt, its name leads out of the archive",
        "a\\..\\b.txt, its name leads out of the archive",
        ".hidden, hidden file",
        "__MACOSX/x.txt, hidden file",
        "empty.txt, empty file"
    })
    void aNameThatIsNotTakenIsToldAndTheRestTaken(String name, String reason) throws IOException {
        Path file = Taken.file(folder, "a.zip", zip(name, name.startsWith("empty") ? "" : "x", "two.txt", "two"));
        Taken taken = Taken.from(file);
        assertThat(taken.texts()).containsExactly("two");
        assertThat(taken.refused).singleElement().asString().startsWith("[" + file + "/" + name + "] " + reason);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void archivesInArchivesAreNotOpened() throws IOException {
        byte[] inner = zip("x.txt", "x");
        byte[] quine = zip("a.zip", inner, "b.txt.gz", Taken.gzip("b".getBytes()), "two.txt", "two");
        Path file = Taken.file(folder, "a.zip", quine);
        Taken taken = Taken.from(file);
        assertThat(taken.texts()).containsExactly("b", "two");
        assertThat(taken.refused)
                .containsExactly(
                        "[" + file + "/a.zip] is packed in one of its kind; unpack it and name what is inside");
        Path twice = Taken.file(folder, "c.txt.gz.gz", Taken.gzip(Taken.gzip("c".getBytes())));
        assertThat(Taken.from(twice).documents).isEmpty();
        assertThat(Taken.from(twice).refused).hasSize(1);
    }

    @Test
    void bombsAreLeft() throws IOException {
        byte[] zeros = new byte[200 << 20];
        Taken zip = Taken.from(Taken.file(folder, "a.zip", zip("first.txt", "first", "bomb.txt", zeros)));
        assertThat(zip.texts()).containsExactly("first");
        assertThat(zip.refused).singleElement().asString().contains("bomb.txt", "more than 100 times its size");
        Taken gzip = Taken.from(Taken.file(folder, "bomb.txt.gz", Taken.gzip(zeros)));
        assertThat(gzip.documents).isEmpty();
        assertThat(gzip.refused).singleElement().asString().contains("more than 100 times its size");
    }

    @Test
    void aZipArchiveThatWasCutGivesItsWholeFiles() throws IOException {
        byte[] whole = zip("one.txt", "one ".repeat(500), "two.txt", "two ".repeat(500));
        Taken taken = Taken.from(Taken.file(folder, "a.zip", Arrays.copyOf(whole, whole.length / 3)));
        assertThat(taken.documents.size()).isLessThan(2);
        assertThat(taken.refused).hasSize(1);
        for (int cut = 4; cut < whole.length; cut += 7) {
            assertThat(Taken.from(Taken.file(folder, "cut.zip", Arrays.copyOf(whole, cut))).refused)
                    .hasSize(1);
        }
    }

    @Test
    void aPackedFileIsReadAsWhatItHolds() {
        Path file = Taken.file(folder, "a.jsonl.gz", Taken.gzip("{\"text\":\"one\"}\n{\"text\":\"two\"}".getBytes()));
        assertThat(Taken.from(file).locations()).containsExactly(file + ":1", file + ":2");
        byte[] cut = Arrays.copyOf(Taken.gzip("one two three".repeat(100).getBytes()), 25);
        assertThat(Taken.from(Taken.file(folder, "cut.txt.gz", cut)).refused).hasSize(1);
    }

    @Test
    void articlesStandAtTheirAddressesOrTheirLines() {
        Path file = Taken.file(folder, "a.jsonl", """
                {"url":"http://example.org/a","title":"A","date":"2021-06-01","text":"one"}

                {"text":"two"}
                {"url":null,"text":"three"}""");
        Taken taken = Taken.from(file);
        assertThat(taken.refused).isEmpty();
        assertThat(taken.locations()).containsExactly("http://example.org/a", file + ":3", file + ":4");
        assertThat(taken.documents)
                .allMatch(document -> document.declaredType().orElse("").equals(JsonLines.ARTICLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{",
                "[]",
                "\"text\"",
                "{\"text\":\"\"}",
                "{\"text\":7}",
                "{\"title\":\"x\"}",
                "{\"text\":\"a\"} {\"text\":\"b\"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\",}",
                "{\"text\":'a'}",
                "{\"text\":\"a\",\"url\":7}",
                "{\"text\":\"a\",\"url\":\"file:///etc/passwd\"}",
                "{\"text\":\"a\",\"url\":\"http://u:p@example.org/\"}",
                "{\"text\":\"a\",\"x\":NaN}",
                "{\"text\":\"\\ud800x",
                "{\"text\":\"a\"}//"
            })
    void aLineThatIsNoArticleIsToldByItsNumberAndTheRestTaken(String line) {
        Path file = Taken.file(folder, "a.jsonl", "{\"text\":\"one\"}\n" + line + "\n{\"text\":\"three\"}\n");
        Taken taken = Taken.from(file);
        assertThat(taken.locations()).containsExactly(file + ":1", file + ":3");
        assertThat(taken.refused)
                .singleElement()
                .asString()
                .startsWith("[" + file + ":2] ")
                .doesNotContain("\n");
    }

    @Test
    void linesNestedBeyondReasonOrInAnotherEncodingAreRefused() {
        String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
        Path file =
                Taken.file(folder, "a.jsonl", (deep + "{\"text\":\"\u00e9\"}\n").getBytes(StandardCharsets.ISO_8859_1));
        Taken taken = Taken.from(file);
        assertThat(taken.documents).isEmpty();
        assertThat(taken.refused).hasSize(2);
        assertThat(taken.refused.get(1)).isEqualTo("[" + file + ":2] not UTF-8; write it in that encoding");
    }

    @Test
    void standardInputIsNamedByWhatItIs() {
        Taken taken = Taken.fromStandardInput("The text.".getBytes());
        assertThat(taken.locations()).singleElement().asString().matches("standard input [0-9a-f]{8}");
        assertThat(Taken.fromStandardInput("{\"text\":\"one\"}\n{\"text\":\"two\"}".getBytes()).documents)
                .hasSize(2);
        assertThat(Taken.fromStandardInput(new byte[0]).refused).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.warc.gz", "a.jsonl", "a.xml", "a.txt.gz"})
    void anEmptyFileIsRefusedWhateverItsName(String name) {
        Path file = Taken.file(folder, name, "");
        assertThat(Taken.from(file).refused).containsExactly("[" + file + "] empty file; expected text");
    }
}
