package org.jaccuse.serve.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;

/**
 * Ends the queries that take too long, and those that run when memory runs out: better that a few are told no than that all of them
 * stop. One clock looks at all of them.
 */
public final class Watchdog implements AutoCloseable {
    private static final double MOST = 0.8;
    private static final long LOOK_MILLIS = 200;

    private final Set<Work> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "memory-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final List<MemoryPoolMXBean> pools;
    private volatile boolean ending;

    /** Looks at times and at the memory that is left after garbage was collected, again and again, until closed. */
    public Watchdog() {
        pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
                .filter(pool -> pool.getUsage().getMax() > 0)
                .filter(pool -> pool.getName().matches(".*(Tenured|Old).*"))
                .toList();
        pools.forEach(pool ->
                pool.setCollectionUsageThreshold((long) (MOST * pool.getUsage().getMax())));
        clock.scheduleWithFixedDelay(() -> surely(this::look), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Works under watch.
     *
     * @param time after which it is ended, a fifth of a second later at most
     * @param stop ends the work from another thread
     * @throws QueryCancelledException when it was ended, whatever the work itself made of that: the engine closes what a sort holds under
     *     the thread that reads it
     */
    public <T> T watched(Duration time, Runnable stop, Supplier<T> work) {
        Work watched = new Work(System.nanoTime() + time.toNanos(), stop);
        running.add(watched);
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (watched.ended) {
                throw new QueryCancelledException();
            }
            throw e;
        } finally {
            running.remove(watched);
        }
    }

    private static final class Work {
        private final long until;
        private final Runnable stop;
        private volatile boolean ended;

        Work(long until, Runnable stop) {
            this.until = until;
            this.stop = stop;
        }

        boolean late(long now) {
            return now - until > 0;
        }

        void end() {
            ended = true;
            surely(stop);
        }
    }

    /** How many run now. */
    public int running() {
        return running.size();
    }

    /** Ends after a while what still runs then, and from then on whatever is begun. */
    public void endAfter(Duration grace) {
        clock.scheduleWithFixedDelay(
                () -> {
                    ending = true;
                    surely(() -> running.forEach(Work::end));
                },
                grace.toMillis(),
                LOOK_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    /** Whether work is ended because the server is. */
    public boolean ending() {
        return ending;
    }

    /** The clock stops for good at the first failure, and every limit with it; what fails now is done at the next look. */
    private static void surely(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | OutOfMemoryError e) {
            System.err.println("a query could not be ended and is tried again: " + e);
        }
    }

    private void look() {
        long now = System.nanoTime();
        running.stream().filter(work -> work.late(now)).forEach(Work::end);
        boolean full = pools.stream().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded);
        if (full) {
            running.forEach(Work::end);
            // The mark stands until memory is collected again, and would end the next queries too.
            System.gc();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
