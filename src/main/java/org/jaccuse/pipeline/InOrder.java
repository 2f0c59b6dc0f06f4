package org.jaccuse.pipeline;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work on several threads and hands their results over one by one in the order in which the work was given,
 * in the thread that gives it. No more than a few pieces wait, and no more than some bytes of them, so that neither many nor large
 * pieces fill the memory: whoever gives more waits until the oldest is done.
 */
final class InOrder<T> implements AutoCloseable {
    private static final long SLOW_MILLIS = 500;

    private final ExecutorService threads;
    private final int mostWaiting;
    private final long mostBytes;
    private final Consumer<T> results;
    private final Runnable idle;
    private final Queue<Piece<T>> waiting = new ArrayDeque<>();
    private long bytes;

    private record Piece<T>(Future<T> work, long bytes) {}

    /**
     * @param threads how many pieces are worked on at the same time
     * @param mostBytes how large all that wait may be together; a larger piece waits alone
     * @param results takes each result
     * @param idle called, in the same thread, when the next result is slow to come
     */
    InOrder(int threads, long mostBytes, Consumer<T> results, Runnable idle) {
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "jaccuse-analysis");
            thread.setDaemon(true);
            return thread;
        });
        this.mostWaiting = 2 * threads;
        this.mostBytes = mostBytes;
        this.results = results;
        this.idle = idle;
    }

    /**
     * Gives a piece of work; waits for the oldest ones when enough are waiting. What it throws is thrown where its result is due.
     *
     * @param size of the piece, in bytes
     */
    void submit(long size, Callable<T> work) {
        while (waiting.size() >= mostWaiting || (!waiting.isEmpty() && bytes + size > mostBytes)) {
            take();
        }
        bytes += size;
        waiting.add(new Piece<>(threads.submit(work), size));
    }

    /** Waits for everything that was given. */
    void finish() {
        while (!waiting.isEmpty()) {
            take();
        }
    }

    private void take() {
        try {
            Piece<T> oldest = waiting.remove();
            bytes -= oldest.bytes();
            results.accept(next(oldest.work()));
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; what was stored before is whole", e);
        }
    }

    private T next(Future<T> work) throws InterruptedException, ExecutionException {
        try {
            return work.get(SLOW_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            idle.run();
            return work.get();
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    /**
     * Drops what has not been begun. What has is let end and not interrupted: it may be reading the store, and a file that an
     * interrupted thread was about to read is closed for all.
     */
    @Override
    public void close() {
        waiting.forEach(piece -> piece.work().cancel(false));
        threads.shutdown();
    }
}
