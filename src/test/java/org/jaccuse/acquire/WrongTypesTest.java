package org.jaccuse.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.ReadOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of content under every kind of name: it is taken for what it is, or refused; never for what it is called. */
class WrongTypesTest {
    private static final String SAID = "The company said that it had told the police of the attack on the same day.";

    private static final List<String> ENDINGS = List.of(
            "html", "pdf", "docx", "odt", "rtf", "epub", "txt", "json", "jsonl", "xml", "rss", "zip", "gz", "warc",
            "ttl", "png", "csv");

    /** What each kind of content is handed over as; "refused" for what is no document. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("page", "text/html");
        KINDS.put("wide page", "text/html");
        KINDS.put("report.pdf", "application/pdf");
        KINDS.put("report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        KINDS.put("report.odt", "application/vnd.oasis.opendocument.text");
        KINDS.put("report.rtf", "application/rtf");
        KINDS.put("report.epub", "application/epub+zip");
        KINDS.put("packed page", "text/html");
        KINDS.put("picture", "refused");
        KINDS.put("program", "refused");
        KINDS.put("noise", "refused");
        KINDS.put("zip of a page", "text/html");
        KINDS.put("broken feed", "refused");
        KINDS.put("article", "application/vnd.jaccuse.article+json");
    }

    @TempDir
    Path folder;

    private static byte[] bytes(String kind) throws IOException {
        byte[] page = ("<!doctype html><html><p>" + SAID).getBytes(StandardCharsets.UTF_8);
        return switch (kind) {
            case "page" -> page;
            case "wide page" -> ("\ufeff<html><p>" + SAID).getBytes(StandardCharsets.UTF_16LE);
            case "packed page" -> Taken.gzip(page);
            case "picture" -> "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1);
            case "program" -> "\177ELF\2\1\1\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
            case "noise" -> "\1\2\3\4\5\6\7\b".repeat(50).getBytes(StandardCharsets.ISO_8859_1);
            case "zip of a page" -> SourcesTest.zip("a.html", page);
            case "broken feed" -> "<rss version='2.0'><channel><title>t".getBytes(StandardCharsets.UTF_8);
            case "article" -> ("{\"text\": \"" + SAID + "\"}").getBytes(StandardCharsets.UTF_8);
            default -> Files.readAllBytes(Path.of("data/formats", kind));
        };
    }

    static Stream<Arguments> pairs() {
        return KINDS.keySet().stream().flatMap(kind -> ENDINGS.stream().map(ending -> Arguments.of(kind, ending)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void contentIsTakenForWhatItIs(String kind, String ending) throws IOException {
        Path file = Taken.file(folder, "a." + ending, bytes(kind));
        Taken taken = Taken.from(file);
        List<String> types =
                taken.documents.stream().map(d -> d.declaredType().orElse("")).toList();
        if (KINDS.get(kind).equals("refused")) {
            assertThat(taken.documents).allSatisfy(WrongTypesTest::isRefused);
            assertThat(taken.documents.size() + taken.refused.size()).isEqualTo(1);
        } else {
            assertThat(types).containsExactly(KINDS.get(kind));
            assertThat(taken.refused).isEmpty();
        }
    }

    private static void isRefused(RawDocument raw) {
        try {
            DocumentReader.standard().read(raw, new ReadOptions(Optional.empty()));
        } catch (InputException e) {
            assertThat(e).hasMessageStartingWith("[" + raw.location() + "] ");
            return;
        }
        throw new AssertionError(raw.location() + " was read");
    }
}
