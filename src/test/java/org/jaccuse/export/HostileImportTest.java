package org.jaccuse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RDF files that try to make an import fetch, hang or fall over. */
class HostileImportTest {
    private static final AtomicInteger HITS = new AtomicInteger();
    private static final String RDF_NS = Namespaces.term("rdf:").getURI();
    private static HttpServer canary;

    @TempDir
    static Path folder;

    @BeforeAll
    static void listen() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            HITS.incrementAndGet();
            exchange.close();
        });
        canary.start();
    }

    @AfterAll
    static void close() {
        canary.stop(0);
    }

    private static String address() {
        return "http://127.0.0.1:" + canary.getAddress().getPort() + "/x";
    }

    static Stream<String> entities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        return Stream.of("{u}", secret.toUri().toString())
                .flatMap(target -> Stream.of(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM '" + target + "'>]>",
                        "<!DOCTYPE x SYSTEM '" + target + "'>",
                        "<!DOCTYPE x [<!ENTITY % e SYSTEM '" + target + "'> %e;]>",
                        "<!DOCTYPE x [<!ENTITY e '" + "laughter".repeat(10) + "'>]>"));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void aDocumentTypeIsRefusedAndReachesNobody(String prolog) throws IOException {
        String doctype = prolog.replace("{u}", address());
        String value = prolog.contains("ENTITY e") ? "&e;" : "x";
        String rdfxml = doctype + "<rdf:RDF xmlns:rdf='" + RDF_NS + "' xmlns:s='urn:s#'><rdf:Description"
                + " rdf:about='urn:a'><s:p>" + value + "</s:p></rdf:Description></rdf:RDF>";
        String trix = doctype + "<TriX xmlns='http://www.w3.org/2004/03/trix/trix-1/'><graph><triple><uri>urn:a</uri>"
                + "<uri>urn:p</uri><plainLiteral>" + value + "</plainLiteral></triple></graph></TriX>";
        refused("x.rdf", rdfxml);
        refused("x.trix", trix);
        assertThat(HITS).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.jsonld | {\"@context\": \"{u}\", \"@id\": \"urn:a\", \"p\": 1}",
                "x.jsonld | {\"@context\": {\"@import\": \"{u}\"}, \"@id\": \"urn:a\", \"p\": 1}",
                "x.jsonld | {\"@context\": \"file:///etc/hostname\", \"@id\": \"urn:a\", \"p\": 1}",
            })
    void aContextFromElsewhereIsRefusedAndReachesNobody(String name, String text) throws IOException {
        refused(name, text.replace("{u}", address()));
        assertThatThrownBy(() -> RdfFile.read(folder.resolve(name), Optional.empty()))
                .message()
                .doesNotContain("JSONLDSettings");
        assertThat(HITS).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 1_000_000})
    void whatIsNestedBeyondReasonIsRefused(int depth) throws IOException {
        refused("deep.jsonld", "{\"@id\": \"urn:a\", \"urn:p\": " + "[".repeat(depth) + "]".repeat(depth) + "}");
        refused("deep.jsonld", "{\"urn:p\": ".repeat(depth) + "1" + "}".repeat(depth));
        refused("deep.rj", "{\"urn:a\": ".repeat(depth) + "1" + "}".repeat(depth));
        refused("deep.ttl", "<urn:a> <urn:p> " + "(".repeat(depth) + ")".repeat(depth) + " .");
        refused("deep.ttl", "<urn:a> <urn:p> " + "[<urn:p> ".repeat(depth) + "1" + "]".repeat(depth) + " .");
        refused("deep.trig", "<urn:g> {".repeat(depth));
        refused("deep.rdf", "<rdf:RDF xmlns:rdf='" + RDF_NS + "'>" + "<rdf:li>".repeat(depth));
    }

    @Test
    void aPackedFileIsNoTurtle() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("<urn:a> <urn:b> <urn:c> .".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        }
        for (String name : new String[] {"x.ttl", "x.nq", "x.rdf", "x.jsonld", "x.brf"}) {
            Path file = Files.write(folder.resolve(name), packed.toByteArray());
            assertThatThrownBy(() -> RdfFile.read(file, Optional.empty())).isInstanceOf(InputException.class);
        }
    }

    /** Each of the readable formats, cut or with some bytes changed. */
    @Test
    void aDamagedFileIsReadOrRefused() throws IOException {
        Random draw = new Random(11);
        for (String format : RdfFile.formats()) {
            byte[] whole = SampleExcerpt.bytes(format, SampleExcerpt.claims())
                    .values()
                    .iterator()
                    .next()
                    .toByteArray();
            for (int i = 0; i < 12; i++) {
                byte[] damaged =
                        i % 2 == 0 ? java.util.Arrays.copyOf(whole, draw.nextInt(whole.length)) : whole.clone();
                for (int k = 0; k < 6 && damaged.length > 0; k++) {
                    damaged[draw.nextInt(damaged.length)] = (byte) draw.nextInt();
                }
                Path file = Files.write(folder.resolve("damaged"), damaged);
                try {
                    RdfFile.read(file, Optional.of(format));
                } catch (InputException e) {
                    assertThat(e).message().contains("damaged").doesNotContain("\n\tat ");
                }
            }
        }
    }

    private static void refused(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        assertThatThrownBy(() -> RdfFile.read(file, Optional.empty()))
                .as(name + ": " + text.substring(0, Math.min(120, text.length())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(name);
    }
}
