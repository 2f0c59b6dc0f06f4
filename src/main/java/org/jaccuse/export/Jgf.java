package org.jaccuse.export;

import java.io.IOException;

/** JSON Graph Format, version 2: nodes by id. */
final class Jgf implements GraphExporter {
    @Override
    public void write(Drawing drawing, Output output) throws IOException {
        try (Json json = new Json(output.open("json"))) {
            json.object()
                    .object("graph")
                    .field("id", "claims")
                    .field("type", "claims")
                    .field("directed", true);
            json.object("nodes");
            drawing.nodes(placed -> node(json, placed));
            json.endObject().array("edges");
            drawing.edges(edge -> edge(json, edge));
            json.endArray().endObject().endObject();
        }
    }

    private static void node(Json json, Placed placed) throws IOException {
        GraphNode node = placed.node();
        json.object(node.id()).field("label", node.label()).object("metadata");
        GraphJson.node(json, node);
        json.field("color", node.kind().colour)
                .field("shape", node.kind().shape)
                .field("size", node.size());
        json.field("x", placed.x()).field("y", placed.y()).endObject().endObject();
    }

    private static void edge(Json json, GraphEdge edge) throws IOException {
        json.object()
                .field("id", edge.id())
                .field("source", GraphNode.token(edge.source()))
                .field("target", GraphNode.token(edge.target()))
                .field("relation", edge.kind().id())
                .field("directed", true)
                .field("label", edge.label());
        json.object("metadata");
        GraphJson.edge(json, edge);
        json.field("color", edge.kind().colour)
                .field("line", edge.kind().line)
                .endObject()
                .endObject();
    }
}
