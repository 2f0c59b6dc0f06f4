package org.jaccuse.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcArchiveTest {
    private static final String A = "http://example.org/a";
    private static final String B = "http://example.org/b";

    @TempDir
    Path folder;

    private static Warc archive() {
        return new Warc()
                .record(
                        "warcinfo",
                        "",
                        "2021-06-01T10:00:00Z",
                        "Content-Type: application/warc-fields\r\n",
                        Warc.bytes("software: test\r\n"),
                        0)
                .page(A, "2021-06-01T10:00:01Z", "<p>one")
                .record(
                        "request",
                        A,
                        "2021-06-01T10:00:01Z",
                        "Content-Type: application/http;msgtype=request\r\n",
                        Warc.bytes("GET /a HTTP/1.1\r\nHost: example.org\r\n\r\n"),
                        0)
                .response(B, "2021-06-01T10:00:02Z", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                .response("http://example.org/i.png", "2021-06-01T10:00:02Z", Warc.ok("png", "image/png"))
                .page(A, "2021-06-02T10:00:01Z", "<p>two")
                .revisit(B, "2021-06-03T10:00:00Z", A, "2021-06-01T10:00:01Z")
                .revisit(A, "2021-06-03T10:00:01Z", A, "2021-06-02T10:00:01Z")
                .record(
                        "resource",
                        "http://example.org/c.txt",
                        "2021-06-03T10:00:02Z",
                        "Content-Type: text/plain\r\n",
                        Warc.bytes("three"),
                        0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesStandAtTheirAddressesAndRevisitsBringTheFirstCaptureAgain(boolean packed) {
        Path file = Taken.file(
                folder,
                packed ? "a.warc.gz" : "a.warc",
                packed ? archive().packed() : archive().plain());
        Taken taken = Taken.from(file);
        assertThat(taken.refused).isEmpty();
        assertThat(taken.locations()).containsExactly(A, A, B, "http://example.org/c.txt");
        assertThat(taken.texts()).containsExactly("<p>one", "<p>two", "<p>one", "three");
        assertThat(taken.documents.get(0).retrieved()).contains(Instant.parse("2021-06-01T10:00:01Z"));
        assertThat(taken.documents.get(2).retrieved()).contains(Instant.parse("2021-06-03T10:00:00Z"));
        assertThat(taken.documents.get(0).declaredType()).contains("text/html; charset=utf-8");
        assertThat(taken.documents.get(0).url()).contains(A);
    }

    @Test
    void aPageThatGoesBackToAnEarlierStateIsBroughtAgain() {
        byte[] bytes = new Warc()
                .page(A, "2021-06-01T10:00:00Z", "<p>one")
                .page(A, "2021-06-02T10:00:00Z", "<p>two")
                .revisit(A, "2021-06-03T10:00:00Z", A, "2021-06-01T10:00:00Z")
                .plain();
        assertThat(Taken.from(Taken.file(folder, "a.warc", bytes)).texts())
                .containsExactly("<p>one", "<p>two", "<p>one");
    }

    @Test
    void aRevisitFindsItsCaptureInAnArchiveReadBefore() {
        Path first = Taken.file(
                folder,
                "1.warc.gz",
                new Warc().page(A, "2021-06-01T10:00:00Z", "<p>one").packed());
        Path second = Taken.file(
                folder,
                "2.warc.gz",
                new Warc()
                        .revisit(B, "2021-06-02T10:00:00Z", A, "2021-06-01T10:00:00Z")
                        .packed());
        assertThat(Taken.from(first, second).locations()).containsExactly(A, B);
        assertThat(Taken.from(second).refused)
                .singleElement()
                .asString()
                .startsWith("[" + second + " at byte 0, " + B + "] ")
                .contains("a capture that is not here");
    }

    /** Wherever the archive is cut, every record before the cut is there and the place of the cut is told. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArchiveThatWasCutGivesItsWholeRecords(boolean packed) {
        Warc warc = new Warc();
        for (int i = 0; i < 8; i++) {
            warc.page(A + i, "2021-06-01T10:00:00Z", "<p>" + "text ".repeat(20 + i) + i);
        }
        byte[] whole = packed ? warc.packed() : warc.plain();
        List<Integer> ends = warc.ends(packed);
        Random random = new Random(6);
        IntStream nearEnds = ends.stream().mapToInt(end -> end).flatMap(end -> IntStream.of(end - 1, end, end + 1));
        IntStream.concat(nearEnds, random.ints(60, 1, whole.length))
                .filter(cut -> cut <= whole.length)
                .forEach(cut -> {
                    Path file = Taken.file(folder, "cut.warc" + (packed ? ".gz" : ""), Arrays.copyOf(whole, cut));
                    Taken taken = Taken.from(file);
                    // a record is whole with its block; the line feeds after it may be gone
                    int slack = packed ? 0 : 4;
                    long complete =
                            ends.stream().filter(end -> end - slack <= cut).count();
                    assertThat(taken.documents.size())
                            .as("cut at %d", cut)
                            .isBetween(
                                    (int) ends.stream()
                                            .filter(end -> end <= cut)
                                            .count(),
                                    (int) complete);
                    if (!ends.contains(cut) && taken.refused.isEmpty()) {
                        assertThat(ends).as("told at %d", cut).anyMatch(end -> end > cut && end - cut <= 4);
                    }
                    assertThat(taken.refused)
                            .allMatch(line -> line.startsWith("[" + file + "] ")
                                    && line.matches("(?s).*(at byte \\d+|is cut off).*"));
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 200, 1_000_000})
    void aRecordOfTheWrongLengthIsNotTaken(int wrong) {
        byte[] bytes = new Warc()
                .page(A, "2021-06-01T10:00:00Z", "<p>one")
                .record(
                        "resource",
                        B,
                        "2021-06-01T10:00:00Z",
                        "Content-Type: text/plain\r\n",
                        Warc.bytes("wrong length"),
                        wrong)
                .page(A + "2", "2021-06-01T10:00:00Z", "<p>two")
                .plain();
        Taken taken = Taken.from(Taken.file(folder, "a.warc", bytes));
        assertThat(taken.locations()).containsExactly(A);
        assertThat(taken.refused).singleElement().asString().contains("at byte ");
    }

    @Test
    void whatWasCapturedInPartIsRefusedAndTheRestTaken() {
        byte[] bytes = new Warc()
                .response(
                        A,
                        "2021-06-01T10:00:00Z",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<p>on")
                .record(
                        "response",
                        A + "1",
                        "2021-06-01T10:00:00Z",
                        "WARC-Truncated: length\r\nContent-Type: application/http\r\n",
                        Warc.bytes(Warc.ok("<p>one", "text/html")),
                        0)
                .response(
                        A + "2",
                        "2021-06-01T10:00:00Z",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nxx")
                .page(B, "2021-06-01T10:00:00Z", "<p>two")
                .plain();
        Taken taken = Taken.from(Taken.file(folder, "a.warc", bytes));
        assertThat(taken.locations()).containsExactly(B);
        assertThat(taken.refused)
                .hasSize(3)
                .allMatch(line -> line.matches("\\[.*a\\.warc at byte \\d+, http://example\\.org/a\\d?] .*"));
    }

    @Test
    void aBombIsLeftAndToldByItsPlace() {
        Taken taken = Taken.from(Taken.file(
                folder,
                "a.warc.gz",
                new Warc()
                        .page(A, "2021-06-01T10:00:00Z", "<p>one")
                        .record(
                                "resource",
                                B,
                                "2021-06-01T10:00:00Z",
                                "Content-Type: text/plain\r\n",
                                new byte[65 << 20],
                                0)
                        .packed()));
        assertThat(taken.locations()).containsExactly(A);
        assertThat(taken.refused).singleElement().asString().contains("larger than 64 MiB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARC/1.0\r\n",
                "WARC/1.0\r\n\r\n",
                "WARC/9\r\nx",
                "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n",
                "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\n"
            })
    void whatOnlyBeginsLikeAnArchiveIsRefused(String text) {
        Taken taken = Taken.from(Taken.file(folder, "a.warc", text));
        assertThat(taken.documents).isEmpty();
        assertThat(taken.refused).singleElement().asString().contains("a.warc");
    }

    /** Found by fuzzing. */
    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2021-06-01T99:00:00Z", "2021", ""})
    void aRecordOfNoDayIsRefusedAndTheRestTaken(String date) {
        Warc archive = new Warc()
                .page(A, "2021-06-01T10:00:01Z", "<p>one")
                .page(B, date, "<p>two")
                .page(A, "2021-06-02T10:00:01Z", "<p>three");
        Taken taken = Taken.from(Taken.file(folder, "a.warc", archive.plain()));
        assertThat(taken.texts()).containsExactly("<p>one", "<p>three");
        assertThat(taken.refused)
                .singleElement()
                .asString()
                .contains(
                        "a.warc at byte " + archive.ends(false).get(0) + "] ",
                        "a record with a field that cannot be read");
    }
}
