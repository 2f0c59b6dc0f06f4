package org.jaccuse.export;

import java.io.IOException;
import java.util.Locale;

/** GraphML (Brandes and others 2002) with typed attributes under the names that Gephi and Cytoscape use for themselves. */
final class GraphMl implements GraphExporter {
    @Override
    public void write(Drawing drawing, Output output) throws IOException {
        try (Xml xml = new Xml(output.open("graphml"))) {
            xml.begin(
                    "graphml",
                    "xmlns",
                    Namespaces.vocabulary("graphml"),
                    "xmlns:xsi",
                    Namespaces.vocabulary("xsi"),
                    "xsi:schemaLocation",
                    Namespaces.vocabulary("graphml.schema"));
            keys(xml);
            xml.begin("graph", "id", "claims", "edgedefault", "directed");
            drawing.nodes(placed -> node(xml, placed));
            drawing.edges(edge -> edge(xml, edge));
            xml.end().end();
        }
    }

    private static void keys(Xml xml) throws IOException {
        for (String name : new String[] {"iri", "label", "kind", "first", "last", "same", "color", "shape"}) {
            key(xml, "node", name, "string");
        }
        for (String name : new String[] {"sources", "claims", "size", "r", "g", "b"}) {
            key(xml, "node", name, "int");
        }
        key(xml, "node", "x", "double");
        key(xml, "node", "y", "double");
        for (String name : new String[] {"label", "kind", "first", "last", "color", "line"}) {
            key(xml, "edge", name, "string");
        }
        key(xml, "edge", "weight", "double");
        key(xml, "edge", "sources", "int");
        for (Column column : Column.values()) {
            key(xml, "edge", column.id(), column.number() ? "int" : "string");
        }
    }

    static void key(Xml xml, String target, String name, String type) throws IOException {
        xml.empty("key", "id", id(target, name), "for", target, "attr.name", name, "attr.type", type);
    }

    private static String id(String target, String name) {
        return target.charAt(0) + "_" + name;
    }

    private static void node(Xml xml, Placed placed) throws IOException {
        GraphNode node = placed.node();
        xml.begin("node", "id", node.id());
        nodeData(xml, node);
        data(xml, "node", "shape", node.kind().shape);
        data(xml, "node", "color", node.kind().colour);
        data(xml, "node", "size", String.valueOf(node.size()));
        for (int channel = 0; channel < 3; channel++) {
            data(
                    xml,
                    "node",
                    "rgb".substring(channel, channel + 1),
                    String.valueOf(node.kind().channel(channel)));
        }
        data(xml, "node", "x", number(placed.x()));
        data(xml, "node", "y", number(placed.y()));
        xml.end();
    }

    /** What a node is, without its looks. */
    static void nodeData(Xml xml, GraphNode node) throws IOException {
        data(xml, "node", "iri", node.iri());
        data(xml, "node", "label", node.label());
        data(xml, "node", "kind", node.kind().id());
        data(xml, "node", "sources", String.valueOf(node.sources()));
        data(xml, "node", "claims", String.valueOf(node.claims()));
        data(xml, "node", "first", node.first().orElse(""));
        data(xml, "node", "last", node.last().orElse(""));
        data(xml, "node", "same", node.same());
    }

    private static void edge(Xml xml, GraphEdge edge) throws IOException {
        xml.begin(
                "edge",
                "id",
                edge.id(),
                "source",
                GraphNode.token(edge.source()),
                "target",
                GraphNode.token(edge.target()));
        edgeData(xml, edge);
        data(xml, "edge", "color", edge.kind().colour);
        data(xml, "edge", "line", edge.kind().line);
        xml.end();
    }

    /** What an edge is, without its looks. */
    static void edgeData(Xml xml, GraphEdge edge) throws IOException {
        data(xml, "edge", "label", edge.label());
        data(xml, "edge", "kind", edge.kind().id());
        data(xml, "edge", "weight", String.valueOf(edge.weight()));
        data(xml, "edge", "sources", String.valueOf(edge.sources()));
        data(xml, "edge", "first", edge.first().orElse(""));
        data(xml, "edge", "last", edge.last().orElse(""));
        for (Column column : Column.values()) {
            data(xml, "edge", column.id(), edge.value(column).orElse(""));
        }
    }

    private static void data(Xml xml, String target, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.text("data", value, "key", id(target, name));
        }
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
