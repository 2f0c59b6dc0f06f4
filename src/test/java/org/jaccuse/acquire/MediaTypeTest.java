package org.jaccuse.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {
    private static String of(String content, String name) {
        return MediaType.of(content.getBytes(StandardCharsets.ISO_8859_1), name);
    }

    @Test
    void knowsFormatsByTheirFirstBytesWhateverTheName() {
        assertThat(of("%PDF-1.7\n", "a.html")).isEqualTo("application/pdf");
        assertThat(of("PK\3\4....[Content_Types].xml", "a.txt")).endsWith("wordprocessingml.document");
        assertThat(of("PK\3\4....notes.txt", "a.txt")).isEqualTo("application/zip");
        assertThat(of("GIF89a", "a.txt")).isEqualTo("image/gif");
        assertThat(of("\u0089PNG\r\n\u001a\n", "a.txt")).isEqualTo("image/png");
        assertThat(of("\177ELF\2", "a.txt")).isEqualTo("application/x-elf");
        assertThat(of("\u001f\u008b\10", "a.txt")).isEqualTo("application/gzip");
        assertThat(of("\0\1\2\3\4abc", "a.txt")).isEqualTo("application/octet-stream");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void knowsAWebPageBehindMarksCommentsAndWideCharacters(String charset) {
        String page = "\ufeff \n<!-- saved -->\n<!DOCTYPE html><html>";
        assertThat(MediaType.of(page.getBytes(Charset.forName(charset)), "page"))
                .isEqualTo("text/html");
    }

    @Test
    void goesByTheNameWhereTheTextIsSilent() {
        assertThat(of("The FBI said", "a.HTM")).isEqualTo("text/html");
        assertThat(of("{\"a\": 1}", "a.json")).isEqualTo("application/json");
        assertThat(of("The FBI said", "a.b/notes")).isEqualTo("text/plain");
        assertThat(of("Compare a < b", "a.txt")).isEqualTo("text/plain");
    }

    @Test
    void knowsAPdfBehindSomethingElse() {
        assertThat(type("Sent by a printer\n%PDF-1.4\n%1 0 obj", "a.txt")).isEqualTo("application/pdf");
        assertThat(type("A file of that kind begins with %PDF-1.4 or the like.", "a.txt"))
                .isEqualTo("text/plain");
    }

    @Test
    void knowsAnEMailByItsHead() {
        assertThat(type("Received: from a\r\n\tby b; Thu\r\nFrom: Press <p@example.org>\r\nSubject: x\r\n\r\nText", ""))
                .isEqualTo("message/rfc822");
        assertThat(type("From: Press\nDate: Thu, 3 Jun 2021 10:00:00 +0000\n\nText", "a.txt"))
                .isEqualTo("message/rfc822");
        assertThat(type("From: the ministry\nThe text goes on.\n\nDate: 2021\n", "a.txt"))
                .isEqualTo("text/plain");
        assertThat(type("Statement: no comment\n\nFrom: Press\nDate: today\n", "a.txt"))
                .isEqualTo("text/plain");
    }

    private static String type(String text, String name) {
        return MediaType.of(text.getBytes(StandardCharsets.UTF_8), name);
    }
}
