package org.jaccuse.export;

import java.io.IOException;

/** The JSON of Cytoscape.js, which Cytoscape reads too: elements with their places, and a style. */
final class CytoscapeJson implements GraphExporter {
    @Override
    public void write(Drawing drawing, Output output) throws IOException {
        try (Json json = new Json(output.open("cyjs"))) {
            json.object().field("format_version", "1.0").field("generated_by", "jaccuse");
            json.object("data").field("title", "claims").endObject();
            json.object("elements").array("nodes");
            drawing.nodes(placed -> node(json, placed));
            json.endArray().array("edges");
            drawing.edges(edge -> edge(json, edge));
            json.endArray().endObject();
            style(json);
            json.object("layout").field("name", "preset").endObject();
            json.endObject();
        }
    }

    private static void node(Json json, Placed placed) throws IOException {
        json.object().object("data").field("id", placed.node().id());
        GraphJson.node(json, placed.node());
        json.field("size", placed.node().size()).endObject();
        json.object("position").field("x", placed.x()).field("y", placed.y()).endObject();
        json.endObject();
    }

    private static void edge(Json json, GraphEdge edge) throws IOException {
        json.object()
                .object("data")
                .field("id", edge.id())
                .field("source", GraphNode.token(edge.source()))
                .field("target", GraphNode.token(edge.target()));
        GraphJson.edge(json, edge);
        json.endObject().endObject();
    }

    /** Also the style of the page. */
    static void style(Json json) throws IOException {
        json.array("style");
        json.object().field("selector", "node").object("style");
        json.field("label", "data(label)")
                .field("width", "data(size)")
                .field("height", "data(size)")
                .field("font-size", 11)
                .field("text-wrap", "wrap")
                .field("text-max-width", "145px")
                .field("text-valign", "bottom")
                .field("text-margin-y", 3)
                .field("color", "#111111")
                .field("border-width", 1)
                .field("border-color", "#333333")
                .endObject()
                .endObject();
        for (NodeKind kind : NodeKind.values()) {
            json.object()
                    .field("selector", "node[kind = \"" + kind.id() + "\"]")
                    .object("style");
            json.field("background-color", kind.colour)
                    .field("shape", kind == NodeKind.PROPOSITION ? "round-rectangle" : kind.shape)
                    .endObject()
                    .endObject();
        }
        json.object().field("selector", "edge").object("style");
        json.field("width", 2)
                .field("curve-style", "bezier")
                .field("target-arrow-shape", "triangle")
                .field("arrow-scale", 0.8)
                .endObject()
                .endObject();
        for (EdgeKind kind : EdgeKind.values()) {
            json.object()
                    .field("selector", "edge[kind = \"" + kind.id() + "\"]")
                    .object("style");
            json.field("line-color", kind.colour)
                    .field("target-arrow-color", kind.colour)
                    .field("line-style", kind.line)
                    .endObject()
                    .endObject();
        }
        json.endArray();
    }
}
