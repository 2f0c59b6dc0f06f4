package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that the container itself refuses are answered as all others: a line of text, no page of the container's. */
class PlainErrorsTest {
    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.in(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "GET /%zz HTTP/1.1, 400",
        "GET /actor/../../etc/passwd HTTP/1.1, 400",
        "GET /actor/a%2fb HTTP/1.1, 400",
        "GET /<script>alert(1)</script> HTTP/1.1, 400",
        "GET /actor/%00 HTTP/1.1, 400",
        "GET / HTTP/9, 505",
        "nonsense, 400",
    })
    void areTold(String start, String status) throws IOException {
        String answer = answer(start);

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer).containsIgnoringCase("content-type: text/plain");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                .startsWith("the server cannot answer this request: ")
                .doesNotContain("<", "passwd", "jetty");
    }

    private static String answer(String start) throws IOException {
        URI home = served.at("/");
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout(10_000);
            String request = start + "\r\nHost: " + home.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
