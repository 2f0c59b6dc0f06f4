package org.jaccuse.acquire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jaccuse.acquire.web.Fetched.Page;
import org.jaccuse.acquire.web.Fetched.Validators;
import org.jaccuse.acquire.web.RawServer.Speech;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers that never end, break off, or send more than they said. */
class HostileServersTest {
    private static final Limits SHORT = new Limits(1 << 20, Duration.ofMillis(600), 5);
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    static Stream<Arguments> slowServers() {
        return Map.<String, Speech>of(
                        "silent", out -> Thread.sleep(60_000),
                        "a byte now and then", out -> drip(out, OK + "Content-Length: 100000\r\n\r\n", "x"),
                        "endless headers", out -> drip(out, OK, "X-More: more\r\n"),
                        "endless chunks", out -> drip(out, OK + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"),
                        "never closing", out -> drip(out, OK + "\r\n<p>hello", ""))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static void drip(OutputStream out, String head, String drop) throws IOException, InterruptedException {
        out.write(RawServer.ascii(head));
        while (true) {
            out.write(RawServer.ascii(drop));
            out.flush();
            Thread.sleep(20);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slowServers")
    void aServerThatTakesForEverIsLeft(String name, Speech speech) {
        assertRefused(speech, SHORT, "took longer than");
    }

    static Stream<Arguments> wrongServers() {
        String line = "a".repeat(20_000);
        return Stream.of(
                Arguments.of("body shorter than said", text(OK + "Content-Length: 100\r\n\r\n<p>hel"), "Premature end"),
                Arguments.of("cut inside a chunk", text(OK + "Transfer-Encoding: chunked\r\n\r\n64\r\n<p>hel"), ""),
                Arguments.of("cut between chunks", text(OK + "Transfer-Encoding: chunked\r\n\r\n6\r\n<p>hel\r\n"), ""),
                Arguments.of("not HTTP", text("SSH-2.0-OpenSSH_9\r\n\r\n"), ""),
                Arguments.of("nothing at all", text(""), ""),
                Arguments.of("a header without end", text(OK + "X-Long: " + line + "\r\n\r\n"), ""),
                Arguments.of("thousands of headers", text(OK + "X: y\r\n".repeat(3000) + "\r\n"), ""),
                Arguments.of("packed twice", packed("gzip,gzip", gzip(gzip(new byte[10]))), "'gzip,gzip'"),
                Arguments.of("packed in another way", packed("br", new byte[] {1, 2, 3}), "'br'"),
                Arguments.of("packed and cut", packed("gzip", java.util.Arrays.copyOf(gzip(new byte[5000]), 30)), ""),
                Arguments.of("not packed as said", packed("gzip", RawServer.ascii("<p>hello")), ""),
                Arguments.of("a bomb", packed("gzip", gzip(new byte[256 << 20])), "more than 100 times"),
                Arguments.of(
                        "more than is read",
                        text(OK + "\r\n" + "x".repeat((1 << 20) + 1)),
                        "larger than 1 MiB, the most that is read"),
                Arguments.of(
                        "endless and fast",
                        (Speech) out -> {
                            out.write(RawServer.ascii(OK + "\r\n"));
                            while (true) {
                                out.write(new byte[1 << 16]);
                            }
                        },
                        "larger than 1 MiB, the most that is read"));
    }

    private static Speech text(String answer) {
        return out -> out.write(RawServer.ascii(answer));
    }

    private static Speech packed(String encoding, byte[] body) {
        return out -> {
            out.write(RawServer.ascii(
                    OK + "Content-Encoding: " + encoding + "\r\nContent-Length: " + body.length + "\r\n\r\n"));
            out.write(body);
        };
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongServers")
    void aServerThatSendsWhatItShouldNotIsRefused(String name, Speech speech, String reason) {
        assertRefused(speech, new Limits(1 << 20, Duration.ofSeconds(20), 5), reason);
    }

    private static void assertRefused(Speech speech, Limits limits, String reason) {
        try (RawServer server = new RawServer(speech);
                Fetcher fetcher = new Fetcher(Set.of(server.authority()), limits, new RunningTicks())) {
            assertThatThrownBy(() -> fetcher.fetch(server.url(), Validators.NONE))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith("[" + server.url() + "] ")
                    .hasMessageContaining(reason)
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void aPackedPageIsUnpacked() {
        try (RawServer server = new RawServer(packed("gzip", gzip(RawServer.ascii("<p>hello"))));
                Fetcher fetcher = new Fetcher(Set.of(server.authority()), SHORT, new RunningTicks())) {
            Page page = (Page) fetcher.fetch(server.url(), Validators.NONE);
            assertThat(page.bytes()).asString().isEqualTo("<p>hello");
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        String url;
        try (RawServer gone = new RawServer(out -> {})) {
            url = gone.url();
        }
        String host = url.replaceAll("http://|/page", "");
        try (Fetcher fetcher = new Fetcher(Set.of(host), SHORT, new RunningTicks())) {
            assertThatThrownBy(() -> fetcher.fetch(url, Validators.NONE)).hasMessageContaining("refused");
        }
    }
}
