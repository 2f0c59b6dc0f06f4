package org.jaccuse.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An excerpt as nodes and edges, placed. Nodes and edges come in the order of their names, each once, whatever their number. */
final class Drawing implements Closeable {
    /** How many records of each kind stay in memory. */
    private static final int IN_MEMORY = 40_000;
    /** Up to here nodes are placed by what they are tied to; beyond, on a spiral. */
    private static final int MOST_ARRANGED = 20_000;

    private final Sorter<GraphNode> nodes = new Sorter<>(Codec.NODE, IN_MEMORY);
    private final Sorter<GraphEdge> edges = new Sorter<>(Codec.EDGE, IN_MEMORY);
    private int nodeCount;
    private int edgeCount;
    private Optional<Arrangement> arrangement = Optional.empty();

    private Drawing() {}

    /** Reads an excerpt and places its nodes. */
    static Drawing of(Excerpt excerpt) throws IOException {
        Drawing drawing = new Drawing();
        try {
            Sketch sketch = new Sketch(drawing.nodes, drawing.edges);
            excerpt.each(quads -> sketch.add(Reading.of(quads)));
            drawing.nodes.each(node -> drawing.nodeCount++);
            drawing.edges.each(edge -> drawing.edgeCount++);
            if (drawing.nodeCount <= MOST_ARRANGED) {
                drawing.arrange();
            }
            return drawing;
        } catch (IOException | RuntimeException e) {
            drawing.close();
            throw e;
        }
    }

    private void arrange() throws IOException {
        List<GraphNode> all = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        nodes.each(node -> {
            places.put(node.iri(), all.size());
            all.add(node);
        });
        List<int[]> pairs = new ArrayList<>();
        edges.each(edge -> {
            Integer from = places.get(edge.source());
            Integer to = places.get(edge.target());
            if (from != null && to != null && !from.equals(to)) {
                pairs.add(new int[] {from, to});
            }
        });
        arrangement = Optional.of(Arrangement.of(all, pairs));
    }

    int nodeCount() {
        return nodeCount;
    }

    int edgeCount() {
        return edgeCount;
    }

    void nodes(Taking<Placed> taking) throws IOException {
        int[] at = {0};
        nodes.each(node -> taking.take(placed(node, at[0]++)));
    }

    void edges(Taking<GraphEdge> taking) throws IOException {
        edges.each(taking);
    }

    private Placed placed(GraphNode node, int at) {
        double[] place = arrangement.map(a -> a.place(at)).orElseGet(() -> Arrangement.onSpiral(at, 90));
        return new Placed(node, rounded(place[0]), rounded(place[1]));
    }

    /** Tenths of a pixel, and no negative zero. */
    private static double rounded(double coordinate) {
        return Math.round(coordinate * 10) / 10.0;
    }

    @Override
    public void close() throws IOException {
        nodes.close();
        edges.close();
    }
}
