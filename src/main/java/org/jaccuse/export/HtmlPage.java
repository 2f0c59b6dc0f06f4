package org.jaccuse.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that stands alone: the drawing, the claims as a list, filters, and the sentence of each claim. It brings its scripts along
 * and names their digests in its Content-Security-Policy, so that nothing else runs and nothing is fetched. Data stand in it as
 * JSON without an opening angle bracket, so that no text can end the element.
 */
final class HtmlPage implements GraphExporter {
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z.-]+)}}");

    /** Corners of a shape in a square of 18 units, for the legend. */
    private static final Map<String, String> CORNERS = Map.of(
            "rectangle", "2,3 16,3 16,15 2,15",
            "roundrectangle", "3,3 15,3 17,5 17,13 15,15 3,15 1,13 1,5",
            "diamond", "9,1 17,9 9,17 1,9",
            "triangle", "9,2 17,16 1,16",
            "hexagon", "5,2 13,2 17,9 13,16 5,16 1,9",
            "octagon", "6,1 12,1 17,6 17,12 12,17 6,17 1,12 1,6");

    @Override
    public void write(Drawing drawing, Output output) throws IOException {
        String page = resource("page.html");
        try (OutputStream out = output.open("html")) {
            Matcher slot = SLOT.matcher(page);
            int at = 0;
            while (slot.find()) {
                out.write(page.substring(at, slot.start()).getBytes(StandardCharsets.UTF_8));
                fill(slot.group(1), drawing, out);
                at = slot.end();
            }
            out.write(page.substring(at).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void fill(String slot, Drawing drawing, OutputStream out) throws IOException {
        switch (slot) {
            case "data" -> data(drawing, new Harmless(out));
            case "looks" -> looks(new Harmless(out));
            case "script-hashes" -> out.write(hashes("cytoscape.min.js", "page.js"));
            case "style-hashes" -> out.write(hashes("library.css", "page.css"));
            default -> out.write(resource(slot).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void data(Drawing drawing, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.object().array("nodes");
            drawing.nodes(placed -> {
                json.object().field("id", placed.node().id());
                GraphJson.node(json, placed.node());
                json.field("size", placed.node().size())
                        .field("x", placed.x())
                        .field("y", placed.y())
                        .endObject();
            });
            json.endArray().array("edges");
            drawing.edges(edge -> {
                json.object()
                        .field("id", edge.id())
                        .field("source", GraphNode.token(edge.source()))
                        .field("target", GraphNode.token(edge.target()));
                GraphJson.edge(json, edge);
                json.endObject();
            });
            json.endArray().endObject();
        }
    }

    private static void looks(OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.object();
            CytoscapeJson.style(json);
            json.object("kinds");
            for (NodeKind kind : NodeKind.values()) {
                json.field(kind.id(), kind.words);
            }
            json.endObject().object("colours");
            for (NodeKind kind : NodeKind.values()) {
                json.field(kind.id(), kind.colour);
            }
            json.endObject().object("shapes");
            for (NodeKind kind : NodeKind.values()) {
                json.field(kind.id(), java.util.Optional.ofNullable(CORNERS.get(kind.shape)));
            }
            json.endObject().endObject();
        }
    }

    private static byte[] hashes(String... resources) throws IOException {
        StringBuilder hashes = new StringBuilder();
        for (String resource : resources) {
            hashes.append(hashes.isEmpty() ? "" : " ")
                    .append("'sha256-")
                    .append(digest(resource(resource)))
                    .append("'");
        }
        return hashes.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page/" + name), "page/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** JSON in a page: an angle bracket, which in JSON stands only in texts, is written as an escape. Closing it only flushes. */
    private static final class Harmless extends FilterOutputStream {
        private static final byte[] ESCAPE = "\\u003c".getBytes(StandardCharsets.US_ASCII);

        Harmless(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            if (b == '<') {
                out.write(ESCAPE);
            } else {
                out.write(b);
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
