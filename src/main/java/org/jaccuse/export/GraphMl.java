package org.jaccuse.export;

import java.io.IOException;

/** GraphML whose looks are attributes under the names that Gephi and Cytoscape use for themselves. */
final class GraphMl extends GraphMlFile {
    @Override
    void lookKeys(Xml xml) throws IOException {
        key(xml, "node", "color", "string");
        key(xml, "node", "shape", "string");
        for (String name : new String[] {"size", "r", "g", "b"}) {
            key(xml, "node", name, "int");
        }
        key(xml, "node", "x", "double");
        key(xml, "node", "y", "double");
        key(xml, "edge", "color", "string");
        key(xml, "edge", "line", "string");
    }

    /** Kind and stance are attributes, by which viewers make legends of their own. */
    @Override
    void legend(Xml xml, Drawing drawing) {}

    @Override
    void looks(Xml xml, Placed placed) throws IOException {
        NodeKind kind = placed.node().kind();
        data(xml, "node", "shape", kind.shape);
        data(xml, "node", "color", kind.colour);
        data(xml, "node", "size", String.valueOf(placed.node().size()));
        for (int channel = 0; channel < 3; channel++) {
            data(xml, "node", "rgb".substring(channel, channel + 1), String.valueOf(kind.channel(channel)));
        }
        data(xml, "node", "x", number(placed.x()));
        data(xml, "node", "y", number(placed.y()));
    }

    @Override
    void looks(Xml xml, GraphEdge edge) throws IOException {
        data(xml, "edge", "color", edge.kind().colour);
        data(xml, "edge", "line", edge.kind().line);
    }
}
