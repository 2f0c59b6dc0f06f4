package org.jaccuse.export;

import java.io.IOException;

/** GraphML with the elements by which yEd draws: shapes, colours, line types and labels. */
final class YedGraphMl implements GraphExporter {
    @Override
    public void write(Drawing drawing, Output output) throws IOException {
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

    private static void keys(Xml xml) throws IOException {
        xml.empty("key", "id", "n_drawn", "for", "node", "yfiles.type", "nodegraphics");
        xml.empty("key", "id", "e_drawn", "for", "edge", "yfiles.type", "edgegraphics");
        for (String name : new String[] {"iri", "label", "kind", "first", "last", "same"}) {
            GraphMl.key(xml, "node", name, "string");
        }
        GraphMl.key(xml, "node", "sources", "int");
        GraphMl.key(xml, "node", "claims", "int");
        for (String name : new String[] {"label", "kind", "first", "last"}) {
            GraphMl.key(xml, "edge", name, "string");
        }
        GraphMl.key(xml, "edge", "weight", "double");
        GraphMl.key(xml, "edge", "sources", "int");
        for (Column column : Column.values()) {
            GraphMl.key(xml, "edge", column.id(), column.number() ? "int" : "string");
        }
    }

    /** Shapes of all kinds in a column left of the drawing. */
    private static void legend(Xml xml, Drawing drawing) throws IOException {
        double[] corner = {0, 0};
        drawing.nodes(placed -> {
            corner[0] = Math.min(corner[0], placed.x());
            corner[1] = Math.min(corner[1], placed.y());
        });
        for (NodeKind kind : NodeKind.values()) {
            xml.begin("node", "id", "legend_" + kind.id()).begin("data", "key", "n_drawn");
            shape(xml, kind, 20, corner[0] - 320, corner[1] + 60 * kind.ordinal(), kind.words);
            xml.end().end();
        }
    }

    private static void node(Xml xml, Placed placed) throws IOException {
        GraphNode node = placed.node();
        xml.begin("node", "id", node.id()).begin("data", "key", "n_drawn");
        shape(xml, node.kind(), node.size(), placed.x(), placed.y(), node.label());
        xml.end();
        GraphMl.nodeData(xml, node);
        xml.end();
    }

    private static void shape(Xml xml, NodeKind kind, int size, double x, double y, String label) throws IOException {
        String side = String.valueOf(size);
        xml.begin("y:ShapeNode");
        xml.empty(
                "y:Geometry",
                "height",
                side,
                "width",
                side,
                "x",
                GraphMl.number(x - size / 2.0),
                "y",
                GraphMl.number(y - size / 2.0));
        xml.empty("y:Fill", "color", kind.colour, "transparent", "false");
        xml.empty("y:BorderStyle", "color", "#333333", "type", "line", "width", "1.0");
        xml.text(
                "y:NodeLabel",
                Wrapped.lines(label, Spacing.LINE, 3, "\n"),
                "fontSize",
                "11",
                "modelName",
                "sides",
                "modelPosition",
                "s");
        xml.empty("y:Shape", "type", kind.shape);
        xml.end();
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
        xml.begin("data", "key", "e_drawn").begin("y:PolyLineEdge");
        String line = edge.kind().line.equals("solid") ? "line" : edge.kind().line;
        xml.empty("y:LineStyle", "color", edge.kind().colour, "type", line, "width", "2.0");
        xml.empty("y:Arrows", "source", "none", "target", "standard");
        if (edge.kind() != EdgeKind.ABOUT) {
            xml.text("y:EdgeLabel", edge.label(), "fontSize", "10", "textColor", edge.kind().colour);
        }
        xml.end().end();
        GraphMl.edgeData(xml, edge);
        xml.end();
    }
}
