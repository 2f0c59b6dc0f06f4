package org.jaccuse.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Points by the square cell that they lie in, to find those near one. */
final class Grid {
    private final double[] x;
    private final double[] y;
    private final double cell;
    private final Map<Long, List<Integer>> cells = new HashMap<>();

    Grid(double[] x, double[] y, double cell) {
        this.x = x;
        this.y = y;
        this.cell = cell;
        for (int i = 0; i < x.length; i++) {
            cells.computeIfAbsent(key(column(i), row(i)), k -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Puts into a list all other points that lie in the cell of one or in a cell beside it, in a fixed order. */
    void near(int point, List<Integer> into) {
        into.clear();
        for (int column = column(point) - 1; column <= column(point) + 1; column++) {
            for (int row = row(point) - 1; row <= row(point) + 1; row++) {
                into.addAll(cells.getOrDefault(key(column, row), List.of()));
            }
        }
        into.remove((Integer) point);
    }

    private int column(int point) {
        return (int) Math.floor(x[point] / cell);
    }

    private int row(int point) {
        return (int) Math.floor(y[point] / cell);
    }

    private static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xFFFFFFFFL);
    }
}
