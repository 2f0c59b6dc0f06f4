package org.jaccuse.acquire.web;

import java.time.Duration;

/**
 * How much a visit may cost.
 *
 * @param bytes largest content taken, after decompression
 * @param time longest time from asking to the last byte
 * @param redirects how often in a row a server may send on
 */
public record Limits(int bytes, Duration time, int redirects) {
    /** For articles and their archives. */
    public static final Limits USUAL = new Limits(64 << 20, Duration.ofSeconds(30), 5);

    Limits withBytes(int most) {
        return new Limits(most, time, redirects);
    }
}
