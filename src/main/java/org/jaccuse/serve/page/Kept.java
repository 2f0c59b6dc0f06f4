package org.jaccuse.serve.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jaccuse.store.Watcher;

/** Pages that were made, until a transaction writes to the store: the same question then has another answer. */
public final class Kept implements Watcher {
    private static final long MOST_BYTES = 32L << 20;

    private final AtomicLong writes = new AtomicLong();
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
}
