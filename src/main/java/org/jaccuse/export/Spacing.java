package org.jaccuse.export;

import java.util.List;

/**
 * Moves nodes apart until neither they nor their labels overlap. A label stands below its node in lines of about {@link #LINE}
 * characters.
 */
final class Spacing {
    /** Characters of a line of a label. */
    static final int LINE = 22;

    private static final double CHARACTER = 6.5;
    private static final double LINE_HEIGHT = 14;
    private static final double GAP = 8;
    private static final int ROUNDS = 400;

    private final double[] x;
    private final double[] y;
    private final double[] width;
    private final double[] height;

    private Spacing(double[] x, double[] y, double[] width, double[] height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    static Spacing of(List<GraphNode> nodes, double[] x, double[] y) {
        double[] width = nodes.stream().mapToDouble(Spacing::width).toArray();
        double[] height = nodes.stream().mapToDouble(Spacing::height).toArray();
        return new Spacing(x, y, width, height);
    }

    /** Width of a node with its label, in pixels. */
    static double width(GraphNode node) {
        return Math.max(node.size(), Math.min(node.label().length(), LINE) * CHARACTER) + GAP;
    }

    /** Height of a node with its label, in pixels; the node's place is taken as the middle of both. */
    static double height(GraphNode node) {
        int lines = (Math.min(node.label().length(), 3 * LINE) + LINE - 1) / LINE;
        return node.size() + 2 * lines * LINE_HEIGHT + GAP;
    }

    /** Makes room first, then pushes what still overlaps, the smaller way. */
    void spread() {
        scale();
        // A drawing of thousands is looked at in parts: there some overlap may stay.
        int rounds = x.length <= 2_000 ? ROUNDS : ROUNDS / 10;
        boolean[] moved = {true};
        for (int round = 0; moved[0] && round < rounds; round++) {
            moved[0] = false;
            Grid grid = new Grid(x, y, LINE * CHARACTER + 2 * GAP + 40);
            for (int i = 0; i < x.length; i++) {
                grid.near(i, (point, other) -> moved[0] |= other > point && part(point, other));
            }
        }
    }

    private void scale() {
        double needed = 0;
        double widest = 1;
        for (int i = 0; i < x.length; i++) {
            needed += width[i] * height[i];
            widest = Math.max(widest, Math.max(Math.abs(x[i]), Math.abs(y[i])));
        }
        double factor = Math.max(1, Math.sqrt(needed * 1.6) / (2 * widest));
        for (int i = 0; i < x.length; i++) {
            x[i] *= factor;
            y[i] *= factor;
        }
    }

    private boolean part(int a, int b) {
        double overX = (width[a] + width[b]) / 2 - Math.abs(x[a] - x[b]);
        double overY = (height[a] + height[b]) / 2 - Math.abs(y[a] - y[b]);
        if (overX <= 0 || overY <= 0) {
            return false;
        }
        double[] along = overX < overY ? x : y;
        double by = Math.min(overX, overY) / 2 + 0.5;
        double towards = along[a] <= along[b] ? -by : by;
        along[a] += towards;
        along[b] -= towards;
        return true;
    }
}
