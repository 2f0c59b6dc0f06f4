package org.jaccuse.export;

import java.io.IOException;

/** GraphML with the elements by which yEd draws: shapes, colours, line types and labels. */
final class YedGraphMl extends GraphMlFile {
    @Override
    void lookKeys(Xml xml) throws IOException {
        xml.empty("key", "id", "n_drawn", "for", "node", "yfiles.type", "nodegraphics");
        xml.empty("key", "id", "e_drawn", "for", "edge", "yfiles.type", "edgegraphics");
    }

    /** Shapes of all kinds in a column left of the drawing. */
    @Override
    void legend(Xml xml, Drawing drawing) throws IOException {
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

    @Override
    void looks(Xml xml, Placed placed) throws IOException {
        GraphNode node = placed.node();
        xml.begin("data", "key", "n_drawn");
        shape(xml, node.kind(), node.size(), placed.x(), placed.y(), node.label());
        xml.end();
    }

    private static void shape(Xml xml, NodeKind kind, int size, double x, double y, String label) throws IOException {
        String side = String.valueOf(size);
        xml.begin("y:ShapeNode");
        xml.empty(
                "y:Geometry", "height", side, "width", side, "x", number(x - size / 2.0), "y", number(y - size / 2.0));
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

    @Override
    void looks(Xml xml, GraphEdge edge) throws IOException {
        xml.begin("data", "key", "e_drawn").begin("y:PolyLineEdge");
        String line = edge.kind().line.equals("solid") ? "line" : edge.kind().line;
        xml.empty("y:LineStyle", "color", edge.kind().colour, "type", line, "width", "2.0");
        xml.empty("y:Arrows", "source", "none", "target", "standard");
        if (edge.kind() != EdgeKind.ABOUT) {
            xml.text("y:EdgeLabel", edge.label(), "fontSize", "10", "textColor", edge.kind().colour);
        }
        xml.end().end();
    }
}
