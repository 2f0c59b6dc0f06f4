package org.jaccuse.export;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** DOT of Graphviz, with a legend. The places are there for {@code neato -n2}; {@code dot} makes its own. */
final class Dot implements GraphExporter {
    @Override
    public void write(Drawing drawing, Output output) throws IOException {
        try (Writer out = output.writer("dot")) {
            out.write("""
                    digraph claims {
                      graph [rankdir=LR, nodesep=0.25, ranksep=0.9, charset="UTF-8", fontname="Helvetica"]
                      node [style=filled, fontname="Helvetica", fontsize=11, color="#333333"]
                      edge [fontname="Helvetica", fontsize=9, penwidth=1.8]
                    """);
            Set<NodeKind> drawn = EnumSet.noneOf(NodeKind.class);
            drawing.nodes(placed -> {
                drawn.add(placed.node().kind());
                out.write(node(placed));
            });
            drawing.edges(edge -> out.write(edge(edge)));
            out.write(legend(drawn));
            out.write("}\n");
        }
    }

    private static String node(Placed placed) {
        GraphNode node = placed.node();
        return "  " + quoted(node.id()) + " [label=" + quoted(Wrapped.lines(node.label(), Spacing.LINE, 3, "\n"))
                + ", shape=" + node.kind().dotShape + ", fillcolor=" + quoted(node.kind().colour) + ", fontcolor="
                + quoted(dark(node.kind()) ? "#FFFFFF" : "#000000") + ", tooltip="
                + quoted(node.kind().words + ", sources: " + node.sources()) + ", pos="
                + quoted(GraphMlFile.number(placed.x()) + "," + GraphMlFile.number(-placed.y())) + "]\n";
    }

    private static boolean dark(NodeKind kind) {
        return 299 * kind.channel(0) + 587 * kind.channel(1) + 114 * kind.channel(2) < 125_000;
    }

    private static String edge(GraphEdge edge) {
        String ends = "  " + quoted(GraphNode.token(edge.source())) + " -> " + quoted(GraphNode.token(edge.target()));
        String looks = "color=" + quoted(edge.kind().colour) + ", style=" + edge.kind().line;
        if (edge.kind() == EdgeKind.ABOUT) {
            return ends + " [" + looks + ", arrowsize=0.6, penwidth=1]\n";
        }
        return ends + " [" + looks + ", label=" + quoted(edge.label()) + ", fontcolor=" + quoted(edge.kind().colour)
                + ", tooltip=" + quoted(tooltip(edge)) + "]\n";
    }

    private static String tooltip(GraphEdge edge) {
        return Stream.of(
                        edge.value(Column.QUOTE).map(quote -> "“" + quote + "”"),
                        edge.value(Column.HEDGES).map(hedges -> "hedged: " + hedges),
                        edge.value(Column.VIA).map(via -> "via " + via),
                        edge.first(),
                        edge.value(Column.DOCUMENT))
                .flatMap(java.util.Optional::stream)
                .map(Plain::line)
                .collect(Collectors.joining("\n"));
    }

    /** Of the kinds of nodes that are drawn, and of all lines. */
    private static String legend(Set<NodeKind> drawn) {
        StringBuilder legend = new StringBuilder("""
                  subgraph cluster_legend {
                    label="Legend"; fontsize=11; color="#999999"
                    node [fontsize=9, height=0.2, margin="0.08,0.03"]
                """);
        for (NodeKind kind : drawn) {
            legend.append("    legend_%s [label=%s, shape=%s, fillcolor=\"%s\", fontcolor=\"%s\"]\n"
                    .formatted(
                            kind.id(),
                            quoted(kind.words),
                            kind.dotShape,
                            kind.colour,
                            dark(kind) ? "#FFFFFF" : "#000000"));
        }
        for (EdgeKind kind : EdgeKind.values()) {
            legend.append("    legend_%1$s_from [label=\"\", shape=point] legend_%1$s_to [label=\"\", shape=point]\n"
                    .formatted(kind.id()));
            legend.append("    legend_%1$s_from -> legend_%1$s_to [label=%2$s, color=\"%3$s\", style=%4$s]\n"
                    .formatted(kind.id(), quoted(kind.words), kind.colour, kind.line));
        }
        return legend.append("  }\n").toString();
    }

    /** A quoted string of DOT: a backslash of the text is doubled, a line end is an escape. */
    private static String quoted(String text) {
        return '"'
                + Plain.text(text)
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                + '"';
    }
}
