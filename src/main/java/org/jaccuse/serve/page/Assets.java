package org.jaccuse.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jaccuse.model.InputException;

/** The files that pages are made of, by their name alone: none of it is a path. */
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", Page.JSON,
            "txt", "text/plain; charset=utf-8");

    /** Those that stand elsewhere, for exported pages carry them too. */
    private static final Map<String, String> SHARED =
            Map.of("cytoscape.min.js", "/org/jaccuse/export/page/cytoscape.min.js");

    Page of(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new InputException(name, "there is no such file");
        }
        try (InputStream in = Assets.class.getResourceAsStream(SHARED.getOrDefault(name, "assets/" + name))) {
            if (in == null) {
                throw new InputException(name, "there is no such file");
            }
            return new Page(
                    200,
                    type,
                    in.readAllBytes(),
                    Map.of("Cache-Control", "public, max-age=3600", "Vary", "Accept-Encoding"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
