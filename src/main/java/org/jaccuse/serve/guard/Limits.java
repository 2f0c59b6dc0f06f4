package org.jaccuse.serve.guard;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param time of a query
 * @param rows most rows or triples of an answer
 * @param requests of one client a second; 0 for no limit
 */
public record Limits(Duration time, int rows, int requests) {
    /** Bytes of the text of a query or update. */
    public static final int QUERY_BYTES = 1 << 20;

    /** Bytes of a graph that is sent, and of a file. */
    public static final long BODY_BYTES = 64L << 20;

    /** UTF-16 code units of the terms of an answer that is put together before it is sent. */
    public static final long ANSWER_CHARACTERS = 64L << 20;

    public static final Limits USUAL = new Limits(Duration.ofSeconds(30), 100_000, 50);
}
