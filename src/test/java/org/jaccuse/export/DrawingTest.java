package org.jaccuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingTest {
    @Test
    void noNodeOrLabelLiesOnAnother() throws IOException {
        try (Drawing drawing = Drawing.of(SampleExcerpt.claims())) {
            List<Placed> all = new ArrayList<>();
            drawing.nodes(all::add);
            assertThat(all).hasSizeGreaterThan(10);
            for (int i = 0; i < all.size(); i++) {
                for (int k = 0; k < i; k++) {
                    assertThat(overlap(all.get(i), all.get(k)))
                            .as(all.get(i) + " and " + all.get(k))
                            .isFalse();
                }
            }
        }
    }

    private static boolean overlap(Placed a, Placed b) {
        double width = (Spacing.width(a.node()) + Spacing.width(b.node())) / 2;
        double height = (Spacing.height(a.node()) + Spacing.height(b.node())) / 2;
        // Places are rounded to tenths.
        return Math.abs(a.x() - b.x()) < width - 0.2 && Math.abs(a.y() - b.y()) < height - 0.2;
    }

    @Test
    void aDenialIsALineFromItsHolderToThePropositionAndNoneRunsBetweenTheParties() throws IOException {
        try (Drawing drawing = Drawing.of(SampleExcerpt.claims())) {
            List<GraphEdge> edges = new ArrayList<>();
            drawing.edges(edges::add);
            assertThat(edges).anySatisfy(edge -> {
                assertThat(edge.kind()).isEqualTo(EdgeKind.DENY);
                assertThat(edge.target()).contains("proposition/");
                assertThat(edge.value(Column.QUOTE)).isPresent();
            });
            assertThat(edges)
                    .filteredOn(edge -> edge.kind() == EdgeKind.ABOUT)
                    .allSatisfy(edge -> assertThat(edge.source()).contains("proposition/"));
        }
    }

    @Test
    void recordsBeyondMemoryComeSortedAndMergedAsThoseInMemoryDo() throws IOException {
        List<GraphNode> nodes = IntStream.range(0, 500)
                .mapToObj(i -> new GraphNode(
                        "urn:" + (i * 7 % 100),
                        NodeKind.STATE,
                        "n",
                        1,
                        1,
                        Optional.of("2021-01-0" + (1 + i % 9)),
                        Optional.empty(),
                        ""))
                .toList();
        try (Sorter<GraphNode> small = new Sorter<>(Codec.NODE, 13);
                Sorter<GraphNode> large = new Sorter<>(Codec.NODE, 1_000)) {
            for (GraphNode node : nodes) {
                small.add(node);
                large.add(node);
            }
            List<GraphNode> spilled = all(small);
            assertThat(spilled).hasSize(100).isEqualTo(all(large)).isEqualTo(all(small));
            assertThat(spilled).allSatisfy(node -> assertThat(node.sources()).isEqualTo(5));
        }
    }

    @Test
    void anEdgeIsTheSameAfterATripToTheDisk() throws IOException {
        GraphEdge edge = new GraphEdge(
                "e",
                "urn:a",
                "urn:b",
                EdgeKind.DOUBT,
                "doubts",
                2,
                1,
                Optional.of("2021-01-01"),
                Optional.empty(),
                Map.of(Column.QUOTE, "\u05D0 \uD83D\uDCA5", Column.VIA, "x"));
        try (Sorter<GraphEdge> sorter = new Sorter<>(Codec.EDGE, 1)) {
            sorter.add(edge);
            List<GraphEdge> read = new ArrayList<>();
            sorter.each(read::add);
            assertThat(read).containsExactly(edge);
        }
    }

    @Test
    void namesOfDifferentThingsStayDifferentTokens() {
        assertThat(List.of("a/b", "a:b", "a_b", "a.b", "a#b", "a~b", "ab").stream()
                        .map(GraphNode::token)
                        .distinct())
                .hasSize(7)
                .allMatch(token -> token.matches("[A-Za-z0-9._:-]+"));
    }

    private static List<GraphNode> all(Sorter<GraphNode> sorter) throws IOException {
        List<GraphNode> all = new ArrayList<>();
        sorter.each(all::add);
        return all;
    }
}
