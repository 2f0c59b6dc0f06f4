package org.jaccuse.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jaccuse.store.Ledger;
import org.jaccuse.store.LedgerEntry;
import org.jaccuse.store.Sink;

/**
 * Writes what became of inputs, several in one transaction, and tells of each only when that is durable: first the
 * transaction, then the ledger, then the word. A batch is as large as what comes in a short time, so that slow documents do not
 * wait for each other and fast ones share the cost. Where it ends shows in nothing that is stored.
 */
final class Batch {
    /** A transaction copies every block that it touches: with few documents each, most of the work is copying. */
    private static final int MOST = 500;

    private static final long MOST_NANOS = 2_000_000_000L;

    private final Sink sink;
    private final Ledger ledger;
    private final String version;
    private final long mostBytes;
    private final Consumer<Settled> told;
    private final List<Supplier<Settled>> waiting = new ArrayList<>();
    private final List<Settled> written = new ArrayList<>();
    private long since;
    private long bytes;

    /**
     * @param version version of the program
     * @param mostBytes the batch is written when its documents are as large as this together
     * @param told takes each result once it is durable, in the order in which they were given
     */
    Batch(Sink sink, Ledger ledger, String version, long mostBytes, Consumer<Settled> told) {
        this.sink = sink;
        this.ledger = ledger;
        this.version = version;
        this.mostBytes = mostBytes;
        this.told = told;
    }

    /**
     * Takes a change of the sink that gives what became of an input.
     *
     * @param size of the input, in bytes
     */
    void add(long size, Supplier<Settled> change) {
        if (waiting.isEmpty()) {
            since = System.nanoTime();
        }
        waiting.add(change);
        bytes += size;
        if (waiting.size() >= MOST || bytes >= mostBytes || System.nanoTime() - since > MOST_NANOS) {
            write();
        }
    }

    /** Writes what waits. */
    void write() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Settled> results = new ArrayList<>();
        sink.together(() -> waiting.forEach(change -> results.add(change.get())));
        waiting.clear();
        bytes = 0;
        written.addAll(results);
        if (sink.durable()) {
            note();
            tell();
        }
    }

    /** Writes what waits and makes everything durable. */
    void finish() {
        write();
        sink.finish();
        note();
        sink.settled();
        tell();
    }

    private void note() {
        Instant now = Instant.now();
        ledger.append(written.stream()
                .map(Settled::receipt)
                .map(receipt -> new LedgerEntry(
                        now, version, receipt.location(), receipt.digest(), receipt.fate(), receipt.reason()))
                .toList());
    }

    private void tell() {
        written.forEach(told);
        written.clear();
    }
}
