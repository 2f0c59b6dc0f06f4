package org.jaccuse.serve.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The drawing of who said what when: accusations above the line, denials and doubts below it.
 *
 * @param width in units of the drawing
 * @param height in units of the drawing
 * @param line height at which the line of time runs
 * @param dots claims
 * @param ticks days that are written at the line
 */
public record Timeline(int width, int height, int line, List<Dot> dots, List<Tick> ticks) {
    private static final int WIDTH = 960;
    private static final int MARGIN = 50;
    private static final int STEP = 17;
    private static final int NEAREST_TICKS = 92;
    private static final int LABELS = 26;
    private static final int HIGHEST_STACK = 14;

    public Timeline {
        dots = List.copyOf(dots);
        ticks = List.copyOf(ticks);
    }

    public record Dot(int x, int y, Told claim) {}

    public record Tick(int x, String day) {}

    /** Of the claims with a day; empty when none has one. */
    static Optional<Timeline> of(List<Told> claims) {
        List<Told> dated =
                claims.stream().filter(claim -> day(claim).isPresent()).toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        List<Long> days = dated.stream().flatMap(claim -> day(claim).stream()).sorted().toList();
        long first = days.get(0);
        long span = Math.max(1, days.get(days.size() - 1) - first);
        Map<String, Integer> stacks = new HashMap<>();
        List<Dot> raw = new ArrayList<>();
        for (Told claim : dated) {
            int x = MARGIN + (int) ((day(claim).orElse(first) - first) * (WIDTH - 2 * MARGIN) / span);
            int column = x / STEP * STEP + STEP / 2;
            boolean above = claim.stance().equals("affirm");
            int level = stacks.merge(column + (above ? "+" : "-"), 1, Integer::sum);
            if (level <= HIGHEST_STACK) {
                raw.add(new Dot(column, above ? -level : level, claim));
            }
        }
        return Optional.of(placed(raw, days, first, span));
    }

    private static Timeline placed(List<Dot> raw, List<Long> days, long first, long span) {
        int above = raw.stream().mapToInt(dot -> Math.max(0, -dot.y())).max().orElse(0);
        int below = raw.stream().mapToInt(dot -> Math.max(0, dot.y())).max().orElse(0);
        int line = Math.max(3, above) * STEP + STEP;
        List<Dot> dots = raw.stream()
                .map(dot -> new Dot(
                        dot.x(), line + dot.y() * STEP + (dot.y() > 0 ? LABELS : 0) - Integer.signum(dot.y()) * 3, dot.claim()))
                .toList();
        List<Tick> ticks = new ArrayList<>();
        int last = -NEAREST_TICKS;
        for (long day : days) {
            int x = MARGIN + (int) ((day - first) * (WIDTH - 2 * MARGIN) / span);
            if (x - last >= NEAREST_TICKS) {
                ticks.add(new Tick(x, LocalDate.ofEpochDay(day).toString()));
                last = x;
            }
        }
        return new Timeline(WIDTH, line + LABELS + Math.max(3, below) * STEP + STEP, line, dots, ticks);
    }

    private static Optional<Long> day(Told claim) {
        try {
            return claim.day().isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(claim.day()).toEpochDay());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The days of claims, each once and in order. */
    static List<String> days(List<Told> claims) {
        return claims.stream()
                .map(Told::day)
                .flatMap(day -> day.isEmpty() ? Stream.empty() : Stream.of(day))
                .distinct()
                .sorted()
                .toList();
    }
}
