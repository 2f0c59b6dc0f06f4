package org.jaccuse.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jaccuse.pipeline.Stage;

/**
 * How far a run is, in words.
 *
 * @param done inputs that are done with
 * @param expected about how many there are; more may come out of archives
 * @param spent since the first of them
 */
record Pace(long done, long expected, Duration spent) {
    /** As in {@code 40 of 400 documents, 2.0 a second, 3:00 left}; nothing is said of the time left when nobody knows it. */
    String line() {
        double seconds = Math.max(spent.toMillis(), 1) / 1000.0;
        double rate = done / seconds;
        String left = done > 0 && done < expected ? ", " + clock((expected - done) / rate) + " left" : "";
        String of = done <= expected ? " of " + expected : "";
        return String.format(Locale.ROOT, "%d%s documents, %.1f a second%s", done, of, rate, left);
    }

    /** The stages that took any time, as in {@code read 1 s, analyse 20 s}. */
    static String stages(Map<Stage, Duration> times) {
        return times.entrySet().stream()
                .filter(time -> time.getValue().toSeconds() > 0)
                .map(time -> time.getKey().name().toLowerCase(Locale.ROOT) + " "
                        + time.getValue().toSeconds() + " s")
                .collect(Collectors.joining(", "));
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
