package org.jaccuse.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** CX2 of the Cytoscape Exchange specification: aspects in the order that it asks for, with a visual style by mappings. */
final class Cx2 implements GraphExporter {
    /** Columns that Cytoscape keeps for itself are called otherwise there: its own label column is {@code name}. */
    private static final Map<String, String> NODE = columns(
            "name", "string", "iri", "string", "kind", "string", "sources", "integer", "claims", "integer", "size",
            "integer", "first", "string", "last", "string", "same", "string");

    @Override
    public void write(Drawing drawing, Output output) throws IOException {
        try (Json json = new Json(output.open("cx2"))) {
            json.list();
            json.object().field("CXVersion", "2.0").field("hasFragments", false).endObject();
            declarations(json);
            json.object().array("networkAttributes");
            json.object()
                    .field("name", "Claims")
                    .field("description", "Who holds what about whom")
                    .endObject();
            json.endArray().endObject();
            Map<String, Integer> numbers = new HashMap<>();
            json.object().array("nodes");
            drawing.nodes(placed -> node(json, placed, numbers));
            json.endArray().endObject().object().array("edges");
            // Other programs have one space of ids for both.
            int[] next = {drawing.nodeCount()};
            drawing.edges(edge -> edge(json, edge, next[0]++, numbers));
            json.endArray().endObject();
            style(json);
            json.object()
                    .array("status")
                    .object()
                    .field("error", "")
                    .field("success", true)
                    .endObject();
            json.endArray().endObject().endList();
        }
    }

    private static Map<String, String> columns(String... pairs) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            columns.put(pairs[i], pairs[i + 1]);
        }
        return columns;
    }

    private static void declarations(Json json) throws IOException {
        json.object().array("attributeDeclarations").object();
        json.object("networkAttributes");
        declared(json, columns("name", "string", "description", "string"));
        json.object("nodes");
        declared(json, NODE);
        Map<String, String> edge = columns(
                "interaction",
                "string",
                "kind",
                "string",
                "weight",
                "integer",
                "sources",
                "integer",
                "first",
                "string",
                "last",
                "string");
        for (Column column : Column.values()) {
            edge.put(column.id(), column.number() ? "integer" : "string");
        }
        json.object("edges");
        declared(json, edge);
        json.endObject().endArray().endObject();
    }

    private static void declared(Json json, Map<String, String> columns) throws IOException {
        for (Map.Entry<String, String> column : columns.entrySet()) {
            json.object(column.getKey()).field("d", column.getValue()).endObject();
        }
        json.endObject();
    }

    private static void node(Json json, Placed placed, Map<String, Integer> numbers) throws IOException {
        GraphNode node = placed.node();
        int number = numbers.size();
        numbers.put(node.iri(), number);
        json.object()
                .field("id", number)
                .field("x", placed.x())
                .field("y", placed.y())
                .object("v");
        json.field("name", node.label());
        json.field("iri", node.iri()).field("kind", node.kind().id());
        json.field("sources", node.sources()).field("claims", node.claims()).field("size", node.size());
        json.field("first", node.first()).field("last", node.last());
        json.field("same", java.util.Optional.of(node.same()));
        json.endObject().endObject();
    }

    private static void edge(Json json, GraphEdge edge, int number, Map<String, Integer> numbers) throws IOException {
        json.object()
                .field("id", number)
                .field("s", numbers.getOrDefault(edge.source(), 0))
                .field("t", numbers.getOrDefault(edge.target(), 0))
                .object("v");
        json.field("interaction", edge.label()).field("kind", edge.kind().id());
        json.field("weight", edge.weight()).field("sources", edge.sources());
        json.field("first", edge.first()).field("last", edge.last());
        for (Column column : Column.values()) {
            if (column.number() && edge.value(column).isPresent()) {
                json.field(column.id(), Integer.parseInt(edge.value(column).get()));
            } else {
                json.field(column.id(), edge.value(column));
            }
        }
        json.endObject().endObject();
    }

    private static void style(Json json) throws IOException {
        json.object().array("visualProperties").object().object("default");
        json.object("network").field("NETWORK_BACKGROUND_COLOR", "#FFFFFF").endObject();
        json.object("node").field("NODE_BORDER_COLOR", "#333333").field("NODE_BORDER_WIDTH", 1.0);
        json.field("NODE_LABEL_FONT_SIZE", 11)
                .field("NODE_LABEL_MAX_WIDTH", 145.0)
                .endObject();
        json.object("edge")
                .field("EDGE_TARGET_ARROW_SHAPE", "triangle")
                .field("EDGE_WIDTH", 2.0)
                .endObject();
        json.endObject().object("nodeMapping");
        json.object("NODE_LABEL")
                .field("type", "PASSTHROUGH")
                .object("definition")
                .field("attribute", "name");
        json.endObject().endObject();
        for (String side : new String[] {"NODE_WIDTH", "NODE_HEIGHT"}) {
            json.object(side).field("type", "PASSTHROUGH").object("definition").field("attribute", "size");
            json.endObject().endObject();
        }
        mapped(json, "NODE_BACKGROUND_COLOR", NodeKind.values(), NodeKind::id, kind -> kind.colour);
        mapped(json, "NODE_SHAPE", NodeKind.values(), NodeKind::id, Cx2::shape);
        json.endObject().object("edgeMapping");
        mapped(json, "EDGE_LINE_COLOR", EdgeKind.values(), EdgeKind::id, kind -> kind.colour);
        mapped(json, "EDGE_TARGET_ARROW_COLOR", EdgeKind.values(), EdgeKind::id, kind -> kind.colour);
        mapped(json, "EDGE_LINE_STYLE", EdgeKind.values(), EdgeKind::id, kind -> kind.line);
        json.endObject().endObject().endArray().endObject();
    }

    private static String shape(NodeKind kind) {
        return kind.shape.equals("roundrectangle") ? "round-rectangle" : kind.shape;
    }

    private static <K> void mapped(
            Json json, String property, K[] kinds, Function<K, String> id, Function<K, String> look)
            throws IOException {
        json.object(property)
                .field("type", "DISCRETE")
                .object("definition")
                .field("attribute", "kind")
                .array("map");
        for (K kind : kinds) {
            json.object()
                    .field("v", id.apply(kind))
                    .field("vp", look.apply(kind))
                    .endObject();
        }
        json.endArray().endObject().endObject();
    }
}
