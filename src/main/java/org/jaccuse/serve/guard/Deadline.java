package org.jaccuse.serve.guard;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;

/**
 * When the query that this thread runs must be done. The engine looks at its clock between rows; inside of one row, long work on
 * one text looks here.
 */
public final class Deadline {
    private static final ThreadLocal<Long> AT = new ThreadLocal<>();

    private Deadline() {}

    /** Works, on this thread, until it is done or the time is over. */
    public static <T> T in(Duration time, Supplier<T> work) {
        AT.set(System.nanoTime() + time.toNanos());
        try {
            return work.get();
        } finally {
            AT.remove();
        }
    }

    /** @throws QueryCancelledException when it is past */
    static void check() {
        Long at = AT.get();
        if (at != null && System.nanoTime() - at > 0) {
            throw new QueryCancelledException();
        }
    }
}
