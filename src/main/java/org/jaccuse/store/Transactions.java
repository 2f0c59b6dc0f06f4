package org.jaccuse.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.shared.JenaException;

/** The write transactions of a store: whole or not at all, and durable when they end. */
final class Transactions {
    private final Path folder;
    private final Dataset dataset;
    private final Upkeep upkeep;
    private final DerivedMark derived;
    private boolean changed;
    /** What this transaction adds, as long as it does nothing else on which what was derived may stand. */
    private final Set<String> added = new TreeSet<>();

    private boolean other;
    /** Waits for the end of the transaction. */
    private Runnable after = () -> {};

    Transactions(Path folder, Dataset dataset, Upkeep upkeep, DerivedMark derived) {
        this.folder = folder;
        this.dataset = dataset;
        this.upkeep = upkeep;
        this.derived = derived;
    }

    /**
     * Does a change in a transaction of its own, or in the one that this thread is in. The transaction is kept when something
     * in it tells that it changed something, undone otherwise.
     *
     * @throws StoreFailure when the disk does not take it; nothing of the transaction is stored then
     */
    Outcome write(BooleanSupplier change) {
        return write(change, () -> other = true);
    }

    /** As {@link #write(BooleanSupplier)}, for a change that adds a document and touches no other. */
    Outcome add(String document, BooleanSupplier change) {
        return write(change, () -> added.add(document));
    }

    /** As {@link #write(BooleanSupplier)}, for a change of what nothing is derived from. */
    Outcome aside(BooleanSupplier change) {
        return write(change, () -> {});
    }

    private Outcome write(BooleanSupplier change, Runnable noting) {
        BooleanSupplier noted = () -> {
            boolean changes = change.getAsBoolean();
            if (changes) {
                changed = true;
                noting.run();
            }
            return changes;
        };
        if (dataset.isInTransaction()) {
            boolean changes = noted.getAsBoolean();
            if (changes) {
                // What waited was about the quads as they were before.
                after = () -> {};
            }
            return changes ? Outcome.STORED : Outcome.UNCHANGED;
        }
        upkeep.requireRoom();
        try {
            return whole(noted);
        } catch (JenaException | RuntimeIOException | UncheckedIOException | InternalError e) {
            // InternalError: a page of a memory-mapped file for which the disk has no room.
            throw StoreFailure.unwritable(folder, e);
        }
    }

    /** @throws StoreFailure when the disk has no room for a transaction */
    void requireRoom() {
        upkeep.requireRoom();
    }

    /** What was derived may no longer hold. */
    void dropDerived() {
        derived.drop();
    }

    /** Does something as soon as the last change of this thread is durable, unless a further one comes before that. */
    void afterwards(Runnable step) {
        if (dataset.isInTransaction()) {
            after = step;
        } else {
            step.run();
        }
    }

    private Outcome whole(BooleanSupplier change) {
        dataset.begin(ReadWrite.WRITE);
        changed = false;
        other = false;
        added.clear();
        after = () -> {};
        boolean done = false;
        Outcome outcome;
        Runnable then;
        try {
            // In two steps, for changes inside set the field too.
            boolean changes = change.getAsBoolean();
            changed |= changes;
            // With the commit another thread may begin, and the fields are that one's.
            outcome = changed ? Outcome.STORED : Outcome.UNCHANGED;
            then = after;
            if (changed) {
                note();
                dataset.commit();
            } else {
                dataset.abort();
            }
            done = true;
        } finally {
            end(done);
        }
        then.run();
        return outcome;
    }

    private void note() {
        if (other) {
            derived.drop();
        } else if (!added.isEmpty()) {
            derived.add(added);
        }
    }

    private void end(boolean done) {
        try {
            if (!done) {
                dataset.abort();
            }
            dataset.end();
        } catch (RuntimeException | InternalError e) {
            // After a failure the first one is told; the process ends, and the journal sees to the rest at the next
            // start.
            if (done) {
                throw e;
            }
        }
    }
}
