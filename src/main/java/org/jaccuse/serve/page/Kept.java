package org.jaccuse.serve.page;

import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jaccuse.query.Inquiry;
import org.jaccuse.store.Watcher;

/** What was made for readers, until a transaction writes to the store: the same question then has another answer. */
public final class Kept implements Watcher, AutoCloseable {
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_CLAIMS = 500_000;
    private static final int LONGEST_SECONDS = 30;

    private final AtomicLong writes = new AtomicLong();
    private final AtomicLong renewals = new AtomicLong();
    private final ThreadPoolExecutor background =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "pages");
                thread.setDaemon(true);
                return thread;
            });
    private final Shelf<Page> pages = new Shelf<>(
            MOST_BYTES,
            page -> page.status() == 200 ? page.body().length : 0,
            // Pages may have been made of what has been renewed since.
            () -> writes.get() + renewals.get(),
            background,
            () -> {});
    private final Shelf<List<Brief>> outlines =
            new Shelf<>(MOST_CLAIMS, claims -> 1 + claims.size(), writes::get, background, renewals::incrementAndGet);
    private final Shelf<Inquiry> inquiries = new Shelf<>(2, inquiry -> 1, writes::get, background, () -> {});
    private final Shelf<Overview> overviews =
            new Shelf<>(1, overview -> 1, writes::get, background, renewals::incrementAndGet);

    Shelf<Page> pages() {
        return pages;
    }

    /** The claims around something. */
    Shelf<List<Brief>> outlines() {
        return outlines;
    }

    /** Who asks the store, and remembers names and what curators decided. */
    Shelf<Inquiry> inquiries() {
        return inquiries;
    }

    /** What the first page shows. */
    Shelf<Overview> overviews() {
        return overviews;
    }

    /** Does something that nobody waits for. */
    void later(Runnable work) {
        if (!background.isShutdown()) {
            background.execute(work);
        }
    }

    @Override
    public void keeping(DatasetGraph quads, Set<Node> graphs) {
        // Only what is kept counts.
    }

    @Override
    public void kept() {
        writes.incrementAndGet();
    }

    @Override
    public void dropped() {
        // Nothing changed.
    }

    /** Waits for what is being made, for it reads the store, and not for what would come next. */
    @Override
    public void close() {
        background.shutdown();
        background.getQueue().clear();
        try {
            if (!background.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                background.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
