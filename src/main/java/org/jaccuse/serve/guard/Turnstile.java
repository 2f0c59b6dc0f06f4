package org.jaccuse.serve.guard;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Lets in so many at once, one after the other as they came: a few keep all processors busy, and more would be done no sooner, for they
 * would stand in each other's way at the locks of the store. Who takes long makes room for the next after a moment and goes on beside them, so that
 * short work never waits for long work.
 */
public final class Turnstile implements AutoCloseable {
    private final Semaphore places;
    private final Duration moment;
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "turnstile");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param places how many are let in at once
     * @param moment after which one makes room
     */
    public Turnstile(int places, Duration moment) {
        this.places = new Semaphore(places, true);
        this.moment = moment;
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Works when it is this thread's turn. */
    public <T> T through(Supplier<T> work) {
        places.acquireUninterruptibly();
        AtomicBoolean held = new AtomicBoolean(true);
        Runnable leave = () -> {
            if (held.compareAndSet(true, false)) {
                places.release();
            }
        };
        try {
            ScheduledFuture<?> soon = clock.schedule(leave, moment.toNanos(), TimeUnit.NANOSECONDS);
            T done = work.get();
            soon.cancel(false);
            return done;
        } finally {
            leave.run();
        }
    }

    /** As {@link #through(Supplier)}. */
    public void through(Runnable work) {
        through(() -> {
            work.run();
            return true;
        });
    }

    /** How many could come in now. */
    int free() {
        return places.availablePermits();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
