package org.jaccuse.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** A flowchart of Mermaid: kinds of nodes by shape and colour, stances by line and colour. */
final class Mermaid implements GraphExporter {
    @Override
    public void write(Drawing drawing, Output output) throws IOException {
        try (Writer out = output.writer("mmd")) {
            out.write("flowchart LR\n");
            Map<String, String> names = new HashMap<>();
            drawing.nodes(placed -> {
                String name = "n" + names.size();
                names.put(placed.node().iri(), name);
                out.write("    " + name + shaped(placed.node()) + ":::"
                        + placed.node().kind().id() + "_\n");
            });
            int[] next = {0};
            StringBuilder looks = new StringBuilder();
            drawing.edges(edge -> {
                out.write("    " + names.getOrDefault(edge.source(), "n0") + arrow(edge)
                        + names.getOrDefault(edge.target(), "n0") + "\n");
                looks.append("    linkStyle %d stroke:%s\n".formatted(next[0]++, edge.kind().colour));
            });
            out.write(looks.toString());
            for (NodeKind kind : NodeKind.values()) {
                // A word of Mermaid's own must not be the name of a class, hence the underscore.
                out.write("    classDef %s_ fill:%s,stroke:#333,color:%s\n"
                        .formatted(kind.id(), kind.colour, kind == NodeKind.STATE ? "#fff" : "#000"));
            }
        }
    }

    private static String shaped(GraphNode node) {
        String label = quoted(Plain.cut(node.label(), 80));
        return switch (node.kind().shape) {
            case "ellipse" -> "([" + label + "])";
            case "hexagon", "octagon" -> "{{" + label + "}}";
            case "diamond" -> "[/" + label + "\\]";
            case "triangle" -> ">" + label + "]";
            case "roundrectangle" -> "(" + label + ")";
            default -> "[" + label + "]";
        };
    }

    private static String arrow(GraphEdge edge) {
        return switch (edge.kind()) {
            case ABOUT -> " --- ";
            case AFFIRM -> " -->|" + quoted(edge.label()) + "| ";
            default -> " -.->|" + quoted(edge.label()) + "| ";
        };
    }

    /** Everything but letters, digits and plain marks as character codes, which Mermaid writes with a hash sign. */
    private static String quoted(String text) {
        StringBuilder safe = new StringBuilder("\"");
        Plain.line(Plain.text(text)).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c > 0x7F || " .,:-()'".indexOf(c) >= 0) {
                safe.appendCodePoint(c);
            } else {
                safe.append('#').append(c).append(';');
            }
        });
        return safe.append('"').toString();
    }
}
