package org.jaccuse.export;

import java.io.IOException;
import java.util.Locale;

/** GraphML (Brandes and others 2002) with typed attributes. How nodes and edges look is told in ways that differ by viewer. */
abstract class GraphMlFile implements GraphExporter {
    @Override
    public final void write(Drawing drawing, Output output) throws IOException {
        try (Xml xml = new Xml(output.open("graphml"))) {
            xml.begin(
                    "graphml",
                    "xmlns",
                    Namespaces.vocabulary("graphml"),
                    "xmlns:y",
                    Namespaces.vocabulary("yed"),
                    "xmlns:xsi",
                    Namespaces.vocabulary("xsi"),
                    "xsi:schemaLocation",
                    Namespaces.vocabulary("graphml.schema"));
            keys(xml);
            xml.begin("graph", "id", "claims", "edgedefault", "directed");
            legend(xml, drawing);
            drawing.nodes(placed -> node(xml, placed));
            drawing.edges(edge -> edge(xml, edge));
            xml.end().end();
        }
    }

    /** Declares what {@link #looks(Xml, Placed)} and {@link #looks(Xml, GraphEdge)} write. */
    abstract void lookKeys(Xml xml) throws IOException;

    /** Nodes that explain the others, where a viewer has no other place for that. */
    abstract void legend(Xml xml, Drawing drawing) throws IOException;

    abstract void looks(Xml xml, Placed placed) throws IOException;

    abstract void looks(Xml xml, GraphEdge edge) throws IOException;

    private void keys(Xml xml) throws IOException {
        lookKeys(xml);
        for (String name : new String[] {"iri", "label", "kind", "first", "last", "same"}) {
            key(xml, "node", name, "string");
        }
        key(xml, "node", "sources", "int");
        key(xml, "node", "claims", "int");
        for (String name : new String[] {"label", "kind", "first", "last"}) {
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

    private void node(Xml xml, Placed placed) throws IOException {
        GraphNode node = placed.node();
        xml.begin("node", "id", node.id());
        data(xml, "node", "iri", node.iri());
        data(xml, "node", "label", node.label());
        data(xml, "node", "kind", node.kind().id());
        data(xml, "node", "sources", String.valueOf(node.sources()));
        data(xml, "node", "claims", String.valueOf(node.claims()));
        data(xml, "node", "first", node.first().orElse(""));
        data(xml, "node", "last", node.last().orElse(""));
        data(xml, "node", "same", node.same());
        looks(xml, placed);
        xml.end();
    }

    private void edge(Xml xml, GraphEdge edge) throws IOException {
        xml.begin(
                "edge",
                "id",
                edge.id(),
                "source",
                GraphNode.token(edge.source()),
                "target",
                GraphNode.token(edge.target()));
        data(xml, "edge", "label", edge.label());
        data(xml, "edge", "kind", edge.kind().id());
        data(xml, "edge", "weight", String.valueOf(edge.weight()));
        data(xml, "edge", "sources", String.valueOf(edge.sources()));
        data(xml, "edge", "first", edge.first().orElse(""));
        data(xml, "edge", "last", edge.last().orElse(""));
        for (Column column : Column.values()) {
            data(xml, "edge", column.id(), edge.value(column).orElse(""));
        }
        looks(xml, edge);
        xml.end();
    }

    static void data(Xml xml, String target, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.text("data", value, "key", id(target, name));
        }
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
