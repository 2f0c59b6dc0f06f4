package org.jaccuse.serve.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How much each client may still ask for: so many at once, and so many more each second. Of very many clients those not seen for
 * longest are forgotten.
 */
final class Buckets {
    private static final int MOST_CLIENTS = 10_000;

    private final double atOnce;
    private final double perSecond;
    private final LongSupplier nanos;

    private final Map<String, Level> levels = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Level> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    private record Level(double left, long at) {}

    Buckets(double atOnce, double perSecond, LongSupplier nanos) {
        this.atOnce = atOnce;
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /** Takes one; false when none is left. */
    synchronized boolean take(String client) {
        Level now = level(client);
        boolean enough = now.left() >= 1;
        levels.put(client, new Level(now.left() - (enough ? 1 : 0), now.at()));
        return enough;
    }

    /** Whether one is left, which stays. */
    synchronized boolean has(String client) {
        return level(client).left() >= 1;
    }

    private Level level(String client) {
        long now = nanos.getAsLong();
        Level last = levels.getOrDefault(client, new Level(atOnce, now));
        return new Level(Math.min(atOnce, last.left() + (now - last.at()) / 1e9 * perSecond), now);
    }
}
