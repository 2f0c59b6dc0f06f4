package org.jaccuse.acquire.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Time as the fetcher needs it: to tell it and to let it pass. */
public interface Ticks {
    /** Time of day. */
    Instant now();

    /** Lets some time pass. */
    void sleep(Duration time);

    /** The time of this machine. */
    static Ticks real() {
        Clock clock = Clock.systemUTC();
        return new Ticks() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void sleep(Duration time) {
                try {
                    Thread.sleep(time.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted while waiting for a web server", e);
                }
            }
        };
    }
}
