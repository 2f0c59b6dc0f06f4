package org.jaccuse.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jaccuse.acquire.web.Loopback;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileOfficeTest {
    private static final DocumentReader READER = DocumentReader.standard();
    private static final String SAID =
            "The company said that it had told the police of the attack and that it would say more in a week.";

    private static String text(RawDocument raw) {
        return READER.read(raw, new ReadOptions(Optional.empty())).text();
    }

    @Test
    void saysOfAPdfWithoutTextThatItHasNone() throws IOException {
        byte[] empty = Office.pdf(List.of(List.of(), List.of()));
        assertThatThrownBy(() -> text(Office.raw("application/pdf", empty)))
                .isInstanceOf(InputException.class)
                .hasMessage("[report] a PDF file without text: its pages are pictures;"
                        + " recognise the text with another program first");
    }

    @Test
    void saysOfALockedPdfThatItIs() throws IOException {
        byte[] locked = Office.pdf(List.of(List.of(SAID)), "secret");
        assertThatThrownBy(() -> text(Office.raw("application/pdf", locked)))
                .hasMessage("[report] a PDF file: locked with a password; save it without one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pdf",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.oasis.opendocument.text",
                "application/epub+zip"
            })
    void refusesWhatIsOfAnotherKindThanItSays(String type) {
        byte[] page = ("<html><p>" + SAID).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> text(Office.raw(type, page)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[report] ");
    }

    @Test
    void neverFailsOtherwiseThanByRefusing() throws IOException {
        byte[] pdf = Office.pdf(List.of(List.of(SAID), List.of(SAID)));
        byte[] docx = Office.docx(List.of(SAID));
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 60; i++) {
            boolean printed = i % 2 == 0;
            byte[] damaged = (printed ? pdf : docx).clone();
            if (i % 3 == 0) {
                damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length - 10) + 10);
            } else {
                for (int k = 0; k < 8; k++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
            }
            try {
                text(Office.raw(printed ? "application/pdf" : Office.WORD, damaged));
                read++;
            } catch (InputException e) {
                assertThat(e).hasMessageStartingWith("[report] ").message().doesNotContain("\n");
            }
        }
        assertThat(read).isLessThan(60);
        assertThat(text(Office.raw("application/pdf", pdf))).contains(SAID);
    }

    @Test
    void refusesABombAndReadsOn() throws IOException {
        byte[] blanks = new byte[300_000_000];
        Arrays.fill(blanks, (byte) ' ');
        String start = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text><text:p>";
        System.arraycopy(start.getBytes(StandardCharsets.US_ASCII), 0, blanks, 0, start.length());
        byte[] bomb =
                Office.zip("application/vnd.oasis.opendocument.text", new TreeMap<>(Map.of("content.xml", blanks)));
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThatThrownBy(() -> text(Office.raw("application/vnd.oasis.opendocument.text", bomb)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[report] an OpenDocument text: ");
        assertThat(text(Office.raw(
                        "application/rtf", ("{\\rtf1\\ansi " + SAID + "\\par}").getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(SAID);
    }

    /** A form in a PDF is XML; so are the parts of a DOCX. */
    @Test
    void formsOfAPdfAndPartsOfADocxAskNobodyEither() throws IOException {
        try (Loopback canary = new Loopback("localhost")) {
            String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + canary.url("/x") + "'>]>";
            byte[] form = (doctype + "<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><x>&e;</x></xdp:xdp>")
                    .getBytes(StandardCharsets.UTF_8);
            byte[] pdf = Office.withForm(List.of(SAID), form);
            assertThat(text(Office.raw("application/pdf", pdf))).contains(SAID);
            byte[] docx = Office.changed(Office.docx(List.of(SAID)), "word/document.xml", part -> {
                int end = part.indexOf("?>") + 2;
                return part.substring(0, end) + doctype + part.substring(end).replace(SAID, SAID + "&e;");
            });
            try {
                text(Office.raw(Office.WORD, docx));
            } catch (InputException e) {
                assertThat(e).hasMessageStartingWith("[report] ");
            }
            assertThat(canary.asked()).isEmpty();
        }
    }

    @Test
    void aPageOrPartThatUnpacksBeyondMeasureIsRefused() throws IOException {
        byte[] pdf = Office.withContent(300_000_000);
        byte[] docx = Office.changed(
                Office.docx(List.of(SAID)),
                "word/document.xml",
                part -> part.replace(SAID, SAID + " ".repeat(300_000_000)));
        assertThat(Math.max(pdf.length, docx.length)).isLessThan(1_000_000);
        for (RawDocument bomb : List.of(Office.raw("application/pdf", pdf), Office.raw(Office.WORD, docx))) {
            assertThatThrownBy(() -> text(bomb))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith("[report] ");
        }
    }

    @Test
    void asksNobodyForExternalEntities() throws IOException {
        AtomicInteger hits = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.close();
        });
        canary.start();
        String address = "http://127.0.0.1:" + canary.getAddress().getPort() + "/x";
        try {
            for (String prolog : List.of(
                    "<!DOCTYPE x [<!ENTITY e SYSTEM '" + address + "'>]>",
                    "<!DOCTYPE x SYSTEM '" + address + "'>",
                    "<!DOCTYPE x [<!ENTITY % e SYSTEM '" + address + "'> %e;]>")) {
                byte[] odt = Office.odt(
                        prolog, "<text:p>" + SAID + (prolog.contains("ENTITY e") ? "&e;" : "") + "</text:p>");
                try {
                    text(Office.raw("application/vnd.oasis.opendocument.text", odt));
                } catch (InputException e) {
                    assertThat(e).hasMessageStartingWith("[report] an OpenDocument text: ");
                }
            }
        } finally {
            canary.stop(0);
        }
        assertThat(hits).hasValue(0);
    }

    @Test
    void livesThroughAChildThatHangsDiesOrTakesAllMemory() {
        for (String behaviour : List.of("hang", "die", "fill")) {
            Child child = new Child(Misbehaving.class, 32, Duration.ofSeconds(3));
            OfficeReader reader = new OfficeReader(child);
            RawDocument raw = Office.raw("application/pdf", behaviour.getBytes(StandardCharsets.US_ASCII));
            assertThatThrownBy(() -> reader.read(raw))
                    .isInstanceOf(InputException.class)
                    .message()
                    .matches("\\[report] a PDF file: (?:took more than 3 seconds|ended the process).*");
            assertThatThrownBy(() -> reader.read(Office.raw("application/pdf", new byte[] {'o', 'k'})))
                    .as("a new process answers")
                    .hasMessage("[report] a PDF file: fine");
        }
    }
}
