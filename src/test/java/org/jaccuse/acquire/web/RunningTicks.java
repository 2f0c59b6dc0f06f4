package org.jaccuse.acquire.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only by sleeping. */
public final class RunningTicks implements Ticks {
    public static final Instant START = Instant.parse("2021-06-01T12:00:00Z");

    private final List<Duration> slept = new ArrayList<>();
    private Instant now = START;

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration time) {
        slept.add(time);
        now = now.plus(time);
    }

    public List<Duration> slept() {
        return slept;
    }
}
