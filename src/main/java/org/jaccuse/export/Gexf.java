package org.jaccuse.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * GEXF 1.3 with time intervals: a claim is there from its day on, a node from the first claim on. A claim without a day is always
 * there.
 */
final class Gexf implements GraphExporter {
    /** Gephi writes a label on one line; so it is cut, with the whole in an attribute, and has more room to its sides. */
    private static final int LABEL = 36;

    private static final double WIDER = (double) LABEL / Spacing.LINE;

    private static final List<String> NODE = List.of("iri", "name", "kind", "sources", "claims", "same");

    @Override
    public void write(Drawing drawing, Output output) throws IOException {
        try (Xml xml = new Xml(output.open("gexf"))) {
            xml.begin(
                    "gexf",
                    "xmlns",
                    Namespaces.vocabulary("gexf"),
                    "xmlns:viz",
                    Namespaces.vocabulary("gexf.viz"),
                    "xmlns:xsi",
                    Namespaces.vocabulary("xsi"),
                    "xsi:schemaLocation",
                    Namespaces.vocabulary("gexf.schema"),
                    "version",
                    "1.3");
            xml.begin("meta")
                    .text("creator", "jaccuse")
                    .text("description", legend())
                    .end();
            xml.begin("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
            attributes(xml);
            xml.begin("nodes", "count", String.valueOf(drawing.nodeCount()));
            drawing.nodes(placed -> node(xml, placed));
            xml.end();
            xml.begin("edges", "count", String.valueOf(drawing.edgeCount()));
            drawing.edges(edge -> edge(xml, edge));
            xml.end().end().end();
        }
    }

    private static String legend() {
        List<String> words = new ArrayList<>();
        for (EdgeKind kind : EdgeKind.values()) {
            words.add(kind.colour + " " + kind.line + " line: " + kind.words);
        }
        for (NodeKind kind : NodeKind.values()) {
            words.add(kind.colour + " " + kind.gexfShape + ": " + kind.words);
        }
        return String.join("; ", words);
    }

    private static void attributes(Xml xml) throws IOException {
        xml.begin("attributes", "class", "node", "mode", "static");
        for (String name : NODE) {
            String type = name.equals("sources") || name.equals("claims") ? "integer" : "string";
            xml.empty("attribute", "id", "n_" + name, "title", name, "type", type);
        }
        xml.end();
        xml.begin("attributes", "class", "edge", "mode", "static");
        xml.empty("attribute", "id", "e_kind", "title", "kind", "type", "string");
        xml.empty("attribute", "id", "e_sources", "title", "sources", "type", "integer");
        for (Column column : Column.values()) {
            String type = column.number() ? "integer" : "string";
            xml.empty("attribute", "id", "e_" + column.id(), "title", column.id(), "type", type);
        }
        xml.end();
    }

    private static void node(Xml xml, Placed placed) throws IOException {
        GraphNode node = placed.node();
        NodeKind kind = node.kind();
        xml.begin("node", from(node.first(), "id", node.id(), "label", Plain.cut(Plain.line(node.label()), LABEL)));
        xml.begin("attvalues");
        value(xml, "n_iri", node.iri());
        value(xml, "n_name", node.label());
        value(xml, "n_kind", kind.id());
        value(xml, "n_sources", String.valueOf(node.sources()));
        value(xml, "n_claims", String.valueOf(node.claims()));
        value(xml, "n_same", node.same());
        xml.end();
        color(xml, kind.channel(0), kind.channel(1), kind.channel(2));
        // Upwards here, downwards elsewhere.
        xml.empty(
                "viz:position", "x", GraphMlFile.number(placed.x()), "y", GraphMlFile.number(-placed.y()), "z", "0.0");
        xml.empty("viz:size", "value", node.size() + ".0");
        xml.empty("viz:shape", "value", kind.gexfShape);
        xml.end();
    }

    private static void edge(Xml xml, GraphEdge edge) throws IOException {
        xml.begin(
                "edge",
                from(
                        edge.first(),
                        "id",
                        edge.id(),
                        "source",
                        GraphNode.token(edge.source()),
                        "target",
                        GraphNode.token(edge.target()),
                        "label",
                        edge.label(),
                        "weight",
                        edge.weight() + ".0"));
        xml.begin("attvalues");
        value(xml, "e_kind", edge.kind().id());
        value(xml, "e_sources", String.valueOf(edge.sources()));
        for (Column column : Column.values()) {
            value(xml, "e_" + column.id(), edge.value(column).orElse(""));
        }
        xml.end();
        int rgb = Integer.parseInt(edge.kind().colour.substring(1), 16);
        color(xml, rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        xml.empty("viz:shape", "value", edge.kind().line);
        xml.end();
    }

    private static String[] from(Optional<String> day, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        day.ifPresent(start -> all.addAll(List.of("start", start)));
        return all.toArray(String[]::new);
    }

    private static void value(Xml xml, String id, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.empty("attvalue", "for", id, "value", value);
        }
    }

    private static void color(Xml xml, int red, int green, int blue) throws IOException {
        xml.empty(
                "viz:color",
                "r",
                String.valueOf(red),
                "g",
                String.valueOf(green),
                "b",
                String.valueOf(blue),
                "a",
                "1.0");
    }
}
