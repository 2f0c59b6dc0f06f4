package org.jaccuse.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two tables: nodes and edges. The column names are those by which Gephi's spreadsheet import knows ids and ends. */
final class GraphCsv implements GraphExporter {
    @Override
    public void write(Drawing drawing, Output output) throws IOException {
        try (Csv csv = new Csv(output.writer("nodes.csv"))) {
            csv.row(List.of(
                    "Id", "Label", "kind", "sources", "claims", "first", "last", "same", "iri", "color", "size", "x",
                    "y"));
            drawing.nodes(placed -> csv.row(node(placed)));
        }
        try (Csv csv = new Csv(output.writer("edges.csv"))) {
            List<String> head = new ArrayList<>(
                    List.of("Id", "Source", "Target", "Type", "Label", "kind", "Weight", "sources", "first", "last"));
            Arrays.stream(Column.values()).map(Column::id).forEach(head::add);
            csv.row(head);
            drawing.edges(edge -> csv.row(edge(edge)));
        }
    }

    private static List<String> node(Placed placed) {
        GraphNode node = placed.node();
        return List.of(
                node.id(),
                node.label(),
                node.kind().id(),
                String.valueOf(node.sources()),
                String.valueOf(node.claims()),
                node.first().orElse(""),
                node.last().orElse(""),
                node.same(),
                node.iri(),
                node.kind().colour,
                String.valueOf(node.size()),
                GraphMlFile.number(placed.x()),
                GraphMlFile.number(placed.y()));
    }

    private static List<String> edge(GraphEdge edge) {
        List<String> cells = new ArrayList<>(List.of(
                edge.id(),
                GraphNode.token(edge.source()),
                GraphNode.token(edge.target()),
                "Directed",
                edge.label(),
                edge.kind().id(),
                String.valueOf(edge.weight()),
                String.valueOf(edge.sources()),
                edge.first().orElse(""),
                edge.last().orElse("")));
        cells.addAll(values(edge));
        return cells;
    }

    /** The cells of all columns. */
    static List<String> values(GraphEdge edge) {
        return Arrays.stream(Column.values())
                .map(column -> edge.value(column).orElse(""))
                .toList();
    }
}
