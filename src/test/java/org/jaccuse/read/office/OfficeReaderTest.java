package org.jaccuse.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.Dropped;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.read.Reading;
import org.junit.jupiter.api.Test;

class OfficeReaderTest {
    private static final DocumentReader READER = DocumentReader.standard();

    private static final String DENIED =
            "The embassy denied that its government had anything to do with the attack on the company.";
    private static final String SAID =
            "The company said that it had told the police of the attack and that it would say more in a week.";

    private static Reading reading(String type, byte[] bytes) {
        return READER.reading(Office.raw(type, bytes), new ReadOptions(Optional.empty()));
    }

    private static Document read(String type, byte[] bytes) {
        return reading(type, bytes).document();
    }

    private static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.span().of(document.text()))
                .toList();
    }

    @Test
    void joinsTheLinesOfAPdfAndLeavesOutHeadsAndFeetOfItsPages() throws IOException {
        byte[] pdf = Office.pdf(List.of(
                List.of(
                        "Threat report",
                        "",
                        "",
                        "On the attack against the pipeline company",
                        "",
                        "",
                        "June 3, 2021",
                        "",
                        "",
                        "The company said that the attack on its network had been reported to the po-",
                        "lice on the same day, and that state-sponsored hackers were known to have",
                        "attacked others, none of them state-",
                        "sponsored by the same government, as the spokesman of the company went on",
                        "",
                        "",
                        "1"),
                List.of(
                        "Threat report",
                        "",
                        "",
                        "to say. The embassy denied that its government had anything to do with it.",
                        "",
                        "",
                        "2"),
                List.of(
                        "Threat report",
                        "",
                        "",
                        "Nobody else was accused of the attack on the company.",
                        "",
                        "",
                        "3")));
        Reading reading = reading("application/pdf", pdf);
        Document document = reading.document();
        assertThat(document.title()).contains("On the attack against the pipeline company");
        assertThat(document.published()).contains(LocalDate.of(2021, 6, 3));
        assertThat(blocks(document))
                .contains(
                        "The company said that the attack on its network had been reported to the police on the same day,"
                                + " and that state-sponsored hackers were known to have attacked others, none of them"
                                + " state-sponsored by the same government, as the spokesman of the company went on to say."
                                + " The embassy denied that its government had anything to do with it.",
                        "Nobody else was accused of the attack on the company.");
        assertThat(document.text()).doesNotContain("Threat report");
        assertThat(document.blocks().stream().map(Block::page).toList())
                .startsWith(Optional.of(1))
                .endsWith(Optional.of(3));
        assertThat(reading.dropped().stream().map(Dropped::reason)).contains("head or foot of page 2");
    }

    @Test
    void readsWord() throws IOException {
        Document document = read(Office.WORD, Office.docx(List.of("Report on the attack", SAID, DENIED)));
        assertThat(document.title()).contains("Report on the attack");
        assertThat(blocks(document)).containsExactly("Report on the attack", SAID, DENIED);
        assertThat(document.blocks()).allMatch(block -> block.page().isEmpty());
    }

    @Test
    void readsOpenDocument() throws IOException {
        byte[] odt = Office.odt("", "<text:h>Report on the attack</text:h><text:p>" + SAID + "</text:p>");
        Document document = read("application/vnd.oasis.opendocument.text", odt);
        assertThat(blocks(document)).containsExactly("Report on the attack", SAID);
        assertThat(document.blocks().get(0).kind()).isEqualTo(Block.Kind.HEADING);
    }

    @Test
    void readsRtf() {
        String rtf = "{\\rtf1\\ansi Report on the attack\\par " + SAID + "\\par " + DENIED + "\\par}";
        assertThat(blocks(read("text/rtf", rtf.getBytes(StandardCharsets.US_ASCII))))
                .containsExactly("Report on the attack", SAID, DENIED);
    }

    @Test
    void readsEpub() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(Map.of(
                "META-INF/container.xml",
                """
                <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>
                <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>""".getBytes(StandardCharsets.UTF_8),
                "book.opf",
                """
                <package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Attacks of the year</dc:title>
                <dc:creator>A. Writer</dc:creator><dc:language>en</dc:language></metadata><manifest>
                <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
                <spine><itemref idref="a"/></spine></package>""".getBytes(StandardCharsets.UTF_8),
                "a.xhtml",
                ("<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><h1>One</h1><p>" + SAID
                                + "</p></body></html>")
                        .getBytes(StandardCharsets.UTF_8)));
        Document document = read("application/epub+zip", Office.zip("application/epub+zip", entries));
        assertThat(document.title()).contains("Attacks of the year");
        assertThat(document.byline()).contains("A. Writer");
        assertThat(blocks(document)).containsExactly("One", SAID);
    }

    @Test
    void readsEmail() {
        String mail = "From: Press Office <press@company.example>\r\nSubject: Statement on the attack\r\n"
                + "Date: Thu, 3 Jun 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + SAID + "\r\n\r\n" + DENIED + "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>" + SAID
                + "</p><p>"
                + DENIED + "</p>\r\n--b--\r\n";
        Document document = read("message/rfc822", mail.getBytes(StandardCharsets.UTF_8));
        assertThat(document.title()).contains("Statement on the attack");
        assertThat(document.byline()).contains("Press Office");
        assertThat(document.published()).contains(LocalDate.of(2021, 6, 3));
        assertThat(blocks(document)).containsExactly(SAID, DENIED);
    }
}
