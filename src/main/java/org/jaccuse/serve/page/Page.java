package org.jaccuse.serve.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * What a request is answered with.
 *
 * @param headers beside those that every answer has
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on and never compared.
record Page(int status, String type, byte[] body, Map<String, String> headers) {
    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json; charset=utf-8";

    Page {
        headers = Map.copyOf(headers);
    }

    static Page html(int status, String text) {
        return new Page(status, HTML, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Page of(String type, byte[] body) {
        return new Page(200, type, body, Map.of());
    }

    static Page moved(String place) {
        return new Page(303, "text/plain; charset=utf-8", new byte[0], Map.of("Location", place));
    }

    /** The same for readers who unpack gzip. */
    Page compressed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> more = new HashMap<>(headers);
        more.put("Content-Encoding", "gzip");
        return new Page(status, type, packed.toByteArray(), more);
    }

    /** The same, to be kept by the reader as a file. */
    Page asFile(String name) {
        return new Page(
                status,
                type,
                body,
                Map.of("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^\\w.-]", "_") + "\""));
    }
}
