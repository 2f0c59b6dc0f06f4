package org.jaccuse.serve.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Turns a request away, in one line of plain text. */
public final class Refusal {
    /** What a client is told of a fault in the server. */
    public static final String MISTAKE = "The server made a mistake; its log tells more.";

    private Refusal() {}

    /** @param message without what the request itself said, unless that cannot be mistaken for more than text */
    public static void send(HttpServletResponse response, int status, String message) throws IOException {
        byte[] line = (message.replaceAll("\\p{Cntrl}+", " ") + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        // A large body sent along is not read; the client must not send the next request after it.
        response.setHeader("Connection", "close");
        response.setContentLength(line.length);
        response.getOutputStream().write(line);
    }

    /** What nobody foresaw: the log tells what it was, the client that it was not its fault. */
    public static void mistake(HttpServletResponse response, RuntimeException mistake) throws IOException {
        log(mistake);
        if (!response.isCommitted()) {
            response.resetBuffer();
            send(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, MISTAKE);
        }
    }

    /** One line of the log for what nobody foresaw. */
    public static void log(RuntimeException mistake) {
        System.err.println("internal error: " + mistake.getClass().getSimpleName() + ": "
                + String.valueOf(mistake.getMessage()).replaceAll("\\p{Cntrl}+", " "));
    }
}
