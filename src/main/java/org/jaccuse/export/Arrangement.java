package org.jaccuse.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places for nodes, in pixels: tied ones near each other (Fruchterman and Reingold 1991, repulsion by cells of a grid), then moved
 * apart until no label lies on another. The same nodes and edges always give the same places.
 */
final class Arrangement {
    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - Math.sqrt(5));
    private static final double LENGTH = 110;
    /** Few nodes are moved more often than many, so that a drawing is there in seconds. */
    private static final int ROUNDS_OF_ALL = 150_000;

    private final double[] x;
    private final double[] y;

    private Arrangement(int nodes) {
        this.x = new double[nodes];
        this.y = new double[nodes];
    }

    /** @param edges pairs of places in the list of nodes */
    static Arrangement of(List<GraphNode> nodes, List<int[]> edges) {
        Arrangement arrangement = new Arrangement(nodes.size());
        arrangement.begin(edges);
        int rounds = Math.max(40, Math.min(300, ROUNDS_OF_ALL / Math.max(1, nodes.size())));
        for (int round = 0; round < rounds; round++) {
            arrangement.step(edges, LENGTH * 2 * (1 - (double) round / rounds));
        }
        Spacing.of(nodes, arrangement.x, arrangement.y).spread();
        return arrangement;
    }

    /** Seeds of a sunflower: evenly spread over a disc (Vogel 1979). */
    static double[] onSpiral(int at, double distance) {
        double radius = distance * Math.sqrt(at + 0.5);
        return new double[] {radius * StrictMath.cos(at * GOLDEN_ANGLE), radius * StrictMath.sin(at * GOLDEN_ANGLE)};
    }

    double[] place(int at) {
        return new double[] {x[at], y[at]};
    }

    /** The best tied in the middle. */
    private void begin(List<int[]> edges) {
        int[] degree = new int[x.length];
        edges.forEach(edge -> {
            degree[edge[0]]++;
            degree[edge[1]]++;
        });
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -degree[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < order.length; i++) {
            double[] place = onSpiral(i, LENGTH / 2);
            x[order[i]] = place[0];
            y[order[i]] = place[1];
        }
    }

    private void step(List<int[]> edges, double most) {
        double[] dx = new double[x.length];
        double[] dy = new double[x.length];
        repel(dx, dy);
        for (int[] edge : edges) {
            double ex = x[edge[1]] - x[edge[0]];
            double ey = y[edge[1]] - y[edge[0]];
            double pull = Math.sqrt(ex * ex + ey * ey) / LENGTH;
            dx[edge[0]] += ex * pull;
            dy[edge[0]] += ey * pull;
            dx[edge[1]] -= ex * pull;
            dy[edge[1]] -= ey * pull;
        }
        for (int i = 0; i < x.length; i++) {
            // A light pull to the middle keeps parts that nothing ties together from drifting off.
            double mx = dx[i] - x[i] * 0.3;
            double my = dy[i] - y[i] * 0.3;
            double length = Math.max(1e-9, Math.sqrt(mx * mx + my * my));
            double by = Math.min(length, most) / length;
            x[i] += mx * by;
            y[i] += my * by;
        }
    }

    private void repel(double[] dx, double[] dy) {
        double reach = LENGTH * (x.length <= 2_000 ? 6 : 1.5);
        Grid grid = new Grid(x, y, reach);
        Grid.Pair pair = (i, other) -> {
            double ex = x[i] - x[other];
            double ey = y[i] - y[other];
            double square = ex * ex + ey * ey;
            if (square < reach * reach) {
                double push = LENGTH * LENGTH / Math.max(square, 1);
                // Two in one place part by their order.
                dx[i] += square < 1e-6 ? i - other : ex * push;
                dy[i] += ey * push;
            }
        };
        for (int i = 0; i < x.length; i++) {
            grid.near(i, pair);
        }
    }
}
