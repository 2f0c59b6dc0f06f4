package org.jaccuse.acquire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jaccuse.acquire.web.Fetched;

/**
 * An input before it is known what it holds.
 *
 * @param location where it stands, as the user is told of it
 * @param name file name or path; its ending tells the kind where the bytes leave it open
 * @param opening gives its bytes from the beginning, any number of times
 * @param origin what the web said about it
 */
record Content(String location, String name, Opening opening, Optional<Origin> origin) {
    /** Gives a stream of the whole content. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * Where content on the web came from.
     *
     * @param url address after all redirects
     * @param type media type with parameters as the server said it
     * @param retrieved when it was fetched
     */
    record Origin(String url, Optional<String> type, Optional<Instant> retrieved) {}

    static Content of(Path file, String location) {
        return new Content(location, location, () -> Files.newInputStream(file), Optional.empty());
    }

    static Content of(byte[] bytes, String location) {
        return new Content(location, location, () -> new ByteArrayInputStream(bytes), Optional.empty());
    }

    static Content of(Fetched.Page page, String location) {
        byte[] bytes = page.bytes();
        String path = page.address().path().replaceFirst("\\?.*", "");
        Origin origin = new Origin(page.address().toString(), page.type(), Optional.of(page.retrieved()));
        return new Content(location, path, () -> new ByteArrayInputStream(bytes), Optional.of(origin));
    }

    /** The same input with what the web said about it. */
    Content from(Origin web) {
        return new Content(location, name, opening, Optional.of(web));
    }

    /** The same input with its packing undone. */
    Content unpacked(Opening inner) {
        return new Content(location, name.replaceFirst("(?i)\\.gz$", ""), inner, origin);
    }

    /** The first bytes. */
    byte[] head(int most) throws IOException {
        try (InputStream in = opening.open()) {
            return in.readNBytes(most);
        }
    }
}
