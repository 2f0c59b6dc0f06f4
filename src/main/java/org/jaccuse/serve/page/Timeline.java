package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The drawing of who said what when: accusations above the line, denials and doubts below it. Days with claims stand side by side,
 * each with the same room: most is said in a few days, and years may lie between them.
 *
 * @param width in units of the drawing
 * @param height in units of the drawing
 * @param line height at which the line of time runs
 * @param dots claims
 * @param ticks days that are written at the line
 */
public record Timeline(int width, int height, int line, List<Dot> dots, List<Tick> ticks) {
    private static final int WIDTH = 960;
    private static final int MARGIN = 30;
    private static final int STEP = 19;
    private static final int NEAREST_TICKS = 78;
    private static final int BELOW_LINE = 26;
    private static final int HIGHEST_STACK = 14;
    private static final int NARROWEST_LABEL = 70;
    private static final double LETTER = 6.3;

    public Timeline {
        dots = List.copyOf(dots);
        ticks = List.copyOf(ticks);
    }

    /**
     * A claim.
     *
     * @param label who makes it, as far as there is room
     */
    public record Dot(int x, int y, String label, Told claim) {}

    public record Tick(int x, String day) {}

    /** Of the claims with a day; empty when none has one. */
    static Optional<Timeline> of(List<Told> claims) {
        List<String> days = inOrder(claims.stream().map(Told::day));
        return days.isEmpty() ? Optional.empty() : Optional.of(drawn(claims, days));
    }

    private static Timeline drawn(List<Told> claims, List<String> days) {
        int room = Math.min((WIDTH - 2 * MARGIN) / days.size(), WIDTH / 3);
        Map<String, Integer> stacks = new HashMap<>();
        claims.stream()
                .filter(claim -> !claim.day().isEmpty())
                .forEach(claim -> stacks.merge(stack(claim), 1, (a, b) -> Math.min(a + b, HIGHEST_STACK)));
        int line = STEP * (1 + highest(stacks, "+"));
        Map<String, Integer> levels = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        for (Told claim : claims) {
            int level = claim.day().isEmpty() ? HIGHEST_STACK + 1 : levels.merge(stack(claim), 1, Integer::sum);
            if (level <= HIGHEST_STACK) {
                int x = MARGIN + room * days.indexOf(claim.day());
                int y = above(claim) ? line - level * STEP + 4 : line + BELOW_LINE + level * STEP - 8;
                dots.add(new Dot(x, y, label(claim, room), claim));
            }
        }
        int height = line + BELOW_LINE + STEP * highest(stacks, "-") + STEP;
        return new Timeline(WIDTH, height, line, dots, ticks(days, room));
    }

    private static List<Tick> ticks(List<String> days, int room) {
        List<Tick> ticks = new ArrayList<>();
        int last = -NEAREST_TICKS;
        for (int i = 0; i < days.size(); i++) {
            int x = MARGIN + room * i;
            if (x - last >= NEAREST_TICKS) {
                ticks.add(new Tick(x, days.get(i)));
                last = x;
            }
        }
        return ticks;
    }

    private static boolean above(Told claim) {
        return claim.stance().equals("affirm");
    }

    private static String stack(Told claim) {
        return (above(claim) ? "+" : "-") + claim.day();
    }

    private static int highest(Map<String, Integer> stacks, String side) {
        return stacks.entrySet().stream()
                .filter(stack -> stack.getKey().startsWith(side))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(1);
    }

    private static String label(Told claim, int room) {
        int letters = (int) ((room - 22) / LETTER);
        String name = claim.holder().label();
        if (room < NARROWEST_LABEL || name.length() <= letters) {
            return room < NARROWEST_LABEL ? "" : name;
        }
        return name.substring(0, letters - 1).stripTrailing() + "…";
    }

    /** The days of claims, each once and in order. */
    static List<String> days(List<Brief> claims) {
        return inOrder(claims.stream().map(Brief::day));
    }

    private static List<String> inOrder(Stream<String> days) {
        return days.filter(day -> !day.isEmpty()).distinct().sorted().toList();
    }
}
