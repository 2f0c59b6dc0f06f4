package org.jaccuse.serve.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jaccuse.store.Watcher;

/** Pages that were made, until a transaction writes to the store: the same question then has another answer. */
public final class Kept implements Watcher, AutoCloseable {
    private static final long MOST_BYTES = 32L << 20;
    private static final int LONGEST_SECONDS = 30;

    private final AtomicLong writes = new AtomicLong();
    private final Map<String, Page> slow = new ConcurrentHashMap<>();
    private final Map<String, Long> made = new ConcurrentHashMap<>();
    private final Set<String> renewing = ConcurrentHashMap.newKeySet();
    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "pages");
        thread.setDaemon(true);
        return thread;
    });
    private long bytes;
    private final LinkedHashMap<String, Page> pages = new LinkedHashMap<>(16, 0.75f, true);

    /** The page of a name, made when it is not there. One that was made while the store changed is not kept. */
    Page get(String name, Supplier<Page> make) {
        synchronized (pages) {
            Page kept = pages.get(name);
            if (kept != null) {
                return kept;
            }
        }
        long before = writes.get();
        Page page = make.get();
        if (page.status() == 200) {
            put(name, page, before);
        }
        return page;
    }

    /**
     * As {@link #get}, for a page that takes long to make: once there is one it is given at once, and made anew behind the reader's
     * back when the store has changed since.
     */
    Page soon(String name, Supplier<Page> make) {
        Page last = slow.get(name);
        if (last == null) {
            Page first = get(name, make);
            if (first.status() == 200) {
                slow.put(name, first);
            }
            return first;
        }
        if (made.getOrDefault(name, -1L) != writes.get() && renewing.add(name)) {
            background.execute(() -> renew(name, make));
        }
        return last;
    }

    private void renew(String name, Supplier<Page> make) {
        try {
            long before = writes.get();
            Page page = make.get();
            if (page.status() == 200) {
                slow.put(name, page);
                made.put(name, before);
            }
        } finally {
            renewing.remove(name);
        }
    }

    private void put(String name, Page page, long before) {
        synchronized (pages) {
            if (before == writes.get() && pages.put(name, page) == null) {
                bytes += page.body().length;
                var eldest = pages.entrySet().iterator();
                while (bytes > MOST_BYTES && eldest.hasNext()) {
                    Map.Entry<String, Page> old = eldest.next();
                    bytes -= old.getValue().body().length;
                    eldest.remove();
                }
            }
        }
    }

    @Override
    public void keeping(DatasetGraph quads, Set<Node> graphs) {
        // Only what is kept counts.
    }

    @Override
    public void kept() {
        writes.incrementAndGet();
        synchronized (pages) {
            pages.clear();
            bytes = 0;
        }
    }

    @Override
    public void dropped() {
        // Nothing changed.
    }

    /** Waits for a page that is being made, for it reads the store. */
    @Override
    public void close() {
        background.shutdown();
        try {
            if (!background.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                background.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
