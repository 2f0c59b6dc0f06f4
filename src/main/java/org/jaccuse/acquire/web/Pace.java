package org.jaccuse.acquire.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests to one host apart. */
final class Pace {
    /** A host asking for more than this is left alone for the rest of the run. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration USUAL = Duration.ofSeconds(1);

    private final Ticks ticks;
    private final Map<String, Duration> gaps = new HashMap<>();
    private final Map<String, Instant> next = new HashMap<>();

    Pace(Ticks ticks) {
        this.ticks = ticks;
    }

    /** What a host asks to be kept between requests; never less than a second. */
    void gap(String host, Duration gap) {
        gaps.put(host, gap.compareTo(USUAL) > 0 ? gap : USUAL);
    }

    /** Has nothing asked of a host for some time. */
    void hold(String host, Duration time) {
        next.put(host, ticks.now().plus(time));
    }

    /** How long a host is to be left alone from now on. */
    Duration left(String host) {
        Instant due = next.getOrDefault(host, Instant.MIN);
        Instant now = ticks.now();
        return due.isAfter(now) ? Duration.between(now, due) : Duration.ZERO;
    }

    /** Waits for the turn of a request to a host, and sets the turn of the one after it. */
    void take(String host) {
        Duration left = left(host);
        if (!left.isZero()) {
            // what is below the clock's grain would bring the request too early
            ticks.sleep(left.plusMillis(1));
        }
        done(host);
    }

    /** Counts the gap from now: from the end of a request as well as from its beginning. */
    void done(String host) {
        Instant due = ticks.now().plus(gaps.getOrDefault(host, USUAL));
        next.merge(host, due, (a, b) -> a.isAfter(b) ? a : b);
    }
}
