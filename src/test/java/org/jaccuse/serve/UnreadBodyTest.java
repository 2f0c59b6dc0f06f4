package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A body that nobody wants does not spoil the connection: the answer arrives, and it says that the connection ends here or the next
 * request on it is answered (RFC 9112, 9.6). Clients that send the body after the headers see what the server does meanwhile.
 */
class UnreadBodyTest {
    private static final int LATE_MILLIS = 150;

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

    @ParameterizedTest(name = "{0} {1} {2}, {3} bytes: {4}")
    @CsvSource({
        "PUT, /data?graph=urn:g:x, application/ld+json, 40, 415",
        "PUT, /data?graph=urn:g:x, application/ld+json, 60000, 415",
        "PUT, /data?graph=urn:g:x, application/ld+json, 300000, 415",
        "POST, /data?graph=urn:g:x, application/rdf+xml, 40, 415",
        "POST, /data, multipart/form-data; boundary=x, 40, 415",
        "POST, /update, text/plain, 40, 415",
        "POST, /sparql, text/plain, 40, 415",
        "POST, /sparql, application/sparql-update, 40, 415",
        "POST, /upload, text/plain, 40, 405",
        "POST, /incident/jbs-2021, text/plain, 300000, 405",
        "PUT, /sparql, application/sparql-query, 40, 405",
        "DELETE, /update, text/plain, 40, 405",
        "PATCH, /data, text/plain, 40, 405",
    })
    void theConnectionIsEndedInWordsOrGoesOn(String method, String path, String type, int length, int status)
            throws IOException {
        assertAnswered("Authorization: Bearer " + served.token() + "\r\n", method, path, type, length, status);
    }

    @ParameterizedTest(name = "{0} {1}, {2} bytes: {3}")
    @CsvSource({"POST, /update, 40, 401", "PUT, /data?default, 300000, 401"})
    void soItIsForWhoHasNoToken(String method, String path, int length, int status) throws IOException {
        assertAnswered("", method, path, "text/turtle", length, status);
    }

    private static void assertAnswered(String header, String method, String path, String type, int length, int status)
            throws IOException {
        String address = served.server.address();
        int colon = address.lastIndexOf(':');
        try (Socket socket = new Socket(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)))) {
            socket.setSoTimeout(20_000);
            send(
                    socket,
                    method + " " + path + " HTTP/1.1\r\nHost: " + address + "\r\n" + header + "Content-Type: " + type
                            + "\r\nContent-Length: " + length + "\r\n\r\n");
            sendLate(socket, "x".repeat(length));
            String answer = answer(socket.getInputStream());
            assertThat(answer).startsWith("HTTP/1.1 " + status);
            if (!answer.toLowerCase(Locale.ROOT).contains("\r\nconnection: close\r\n")) {
                send(socket, "GET /health HTTP/1.1\r\nHost: " + address + "\r\n\r\n");
                assertThat(answer(socket.getInputStream())).startsWith("HTTP/1.1 200");
            }
        }
    }

    private static void sendLate(Socket socket, String body) throws IOException {
        try {
            Thread.sleep(LATE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        send(socket, body);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** The head of the next answer; its body is read too. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the connection ended within: " + head);
            }
            head.append((char) next);
        }
        String lower = head.toString().toLowerCase(Locale.ROOT);
        int at = lower.indexOf("content-length: ");
        if (at >= 0) {
            in.readNBytes(Integer.parseInt(lower.substring(at + 16, lower.indexOf('\r', at))));
        }
        return head.toString();
    }
}
