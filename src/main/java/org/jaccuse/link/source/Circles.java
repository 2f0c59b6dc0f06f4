package org.jaccuse.link.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which arrows between things are part of a circle. Each thing and arrow is looked at once (Tarjan's strongly connected components,
 * without recursion, in arrays): bundles of a million objects in one chain are to be read too, in little memory.
 */
final class Circles {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> arrows = new ArrayList<>();
    private int[] component = new int[0];

    /** Notes an arrow. */
    void add(String from, String to) {
        arrows.add(new int[] {number(from), number(to)});
        component = new int[0];
    }

    private int number(String thing) {
        return numbers.computeIfAbsent(thing, key -> numbers.size());
    }

    /** Whether an arrow that was noted leads, over any number of others, back to where it begins. */
    boolean circular(String from, String to) {
        if (component.length < numbers.size()) {
            component = new Walk(numbers.size(), arrows).components();
        }
        Integer start = numbers.get(from);
        Integer end = numbers.get(to);
        return start != null && end != null && component[start] == component[end];
    }

    /** One look at everything. */
    private static final class Walk {
        private final int[] first;
        private final int[] targets;
        private final int[] met;
        private final int[] lowest;
        private final int[] component;
        private final int[] way;
        private final int[] open;
        private int onWay;
        private int opened;
        private int time;
        private int found;

        Walk(int things, List<int[]> arrows) {
            first = new int[things + 1];
            arrows.forEach(arrow -> first[arrow[0] + 1]++);
            Arrays.parallelPrefix(first, Integer::sum);
            targets = new int[arrows.size()];
            int[] next = first.clone();
            arrows.forEach(arrow -> targets[next[arrow[0]]++] = arrow[1]);
            met = new int[things];
            lowest = new int[things];
            component = new int[things];
            way = new int[things];
            open = new int[things];
        }

        /** The number of the component of each thing, from 1 on. */
        int[] components() {
            int[] next = first.clone();
            for (int thing = 0; thing < met.length; thing++) {
                if (met[thing] == 0) {
                    enter(thing);
                }
                while (onWay > 0) {
                    step(way[onWay - 1], next);
                }
            }
            return component;
        }

        private void enter(int thing) {
            time++;
            met[thing] = time;
            lowest[thing] = time;
            way[onWay++] = thing;
            open[opened++] = thing;
        }

        private void step(int thing, int[] next) {
            if (next[thing] == first[thing + 1]) {
                leave(thing);
                return;
            }
            int target = targets[next[thing]++];
            if (met[target] == 0) {
                enter(target);
            } else if (component[target] == 0) {
                lowest[thing] = Math.min(lowest[thing], met[target]);
            }
        }

        private void leave(int thing) {
            onWay--;
            if (onWay > 0) {
                int before = way[onWay - 1];
                lowest[before] = Math.min(lowest[before], lowest[thing]);
            }
            if (lowest[thing] == met[thing]) {
                found++;
                do {
                    opened--;
                    component[open[opened]] = found;
                } while (open[opened] != thing);
            }
        }
    }
}
