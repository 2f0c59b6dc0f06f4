package org.jaccuse.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Points by the square cell that they lie in, to find those near one. */
final class Grid {
    private static final int[] NONE = {};

    private final double[] x;
    private final double[] y;
    private final double cell;
    private final Map<Long, int[]> cells = new HashMap<>();
    private final Map<Long, Integer> counts = new HashMap<>();
    private int[] near = new int[64];

    Grid(double[] x, double[] y, double cell) {
        this.x = x;
        this.y = y;
        this.cell = cell;
        for (int i = 0; i < x.length; i++) {
            counts.merge(key(column(i), row(i)), 1, Integer::sum);
        }
        counts.forEach((key, count) -> cells.put(key, new int[count]));
        for (int i = x.length - 1; i >= 0; i--) {
            long key = key(column(i), row(i));
            cells.getOrDefault(key, NONE)[counts.merge(key, -1, Integer::sum)] = i;
        }
    }

    /** Takes two points of a grid. */
    interface Pair {
        void take(int point, int other);
    }

    /** Hands out with a point all others that lie in its cell or in a cell beside it, in a fixed order. */
    void near(int point, Pair pair) {
        int count = 0;
        for (int column = column(point) - 1; column <= column(point) + 1; column++) {
            for (int row = row(point) - 1; row <= row(point) + 1; row++) {
                int[] those = cells.getOrDefault(key(column, row), NONE);
                if (count + those.length > near.length) {
                    near = Arrays.copyOf(near, 2 * (count + those.length));
                }
                System.arraycopy(those, 0, near, count, those.length);
                count += those.length;
            }
        }
        for (int i = 0; i < count; i++) {
            if (near[i] != point) {
                pair.take(point, near[i]);
            }
        }
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
