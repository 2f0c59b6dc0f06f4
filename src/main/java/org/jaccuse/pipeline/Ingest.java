package org.jaccuse.pipeline;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jaccuse.acquire.Arrivals;
import org.jaccuse.acquire.RawFolder;
import org.jaccuse.acquire.Sources;
import org.jaccuse.bundle.ProgramVersion;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.RunRecord;
import org.jaccuse.store.Fate;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Sink;
import org.jaccuse.store.Store;

/** One run that takes documents into a store. */
final class Ingest {
    private final Pipeline pipeline;
    private final Store store;
    private final Sink sink;
    private final Settings settings;
    private final Observer observer;
    private final Understanding understanding;
    private final Batch batch;
    private final String version = ProgramVersion.get();
    /** Digests on their way to the store; with {@code --replace} of the whole run, for the store cannot tell what is done. */
    private final Set<String> given = new HashSet<>();
    /** IRIs of the documents that wait in the batch. */
    private final Set<String> ready = new HashSet<>();

    private final Tally tally = new Tally();
    private boolean changed;

    /** @param sink the store itself, or its bulk load */
    Ingest(Pipeline pipeline, Store store, Sink sink, Settings settings, Observer observer) {
        this.pipeline = pipeline;
        this.store = store;
        this.sink = sink;
        this.settings = settings;
        this.observer = observer;
        this.understanding = new Understanding(pipeline, settings.reading(), store);
        this.batch = new Batch(sink, store.ledger(), version, settings.queueBytes(), this::tell);
    }

    /** What became of an input before it comes to the store. */
    private sealed interface Prepared {}

    private record Done(Understood understood) implements Prepared {}

    /** The store has it, or will have it by the time its turn comes. */
    private record Known(RawDocument raw) implements Prepared {}

    Summary run(List<String> locations) {
        Instant started = Instant.now();
        changed = sink.putRegister(pipeline.register()) == Outcome.STORED;
        take(locations);
        pipeline.profile().time(Stage.STORE, batch::finish);
        Summary summary = tally.summary();
        if (changed) {
            record(started, summary);
        }
        // Whether this run changed anything or not: one that was broken off may have stored documents and derived
        // nothing.
        if (settings.derive()) {
            pipeline.profile().time(Stage.DERIVE, () -> Derive.ifDue(store));
        }
        return summary;
    }

    private void take(List<String> locations) {
        try (Sources sources = settings.gathering().sources(this::has);
                InOrder<Prepared> work =
                        new InOrder<>(settings.threads(), settings.queueBytes(), this::settle, this::write)) {
            sources.acquire(locations, arrivals(work));
            work.finish();
        }
    }

    private Arrivals arrivals(InOrder<Prepared> work) {
        return new Arrivals() {
            @Override
            public void found(RawDocument raw) {
                boolean first = given.add(raw.digest());
                work.submit(raw.bytes().length, () -> prepare(raw, first));
            }

            @Override
            public void refused(Refusal refusal) {
                work.submit(0, () -> new Done(new Understood.Refused(refusal, Optional.empty(), Optional.empty())));
            }

            @Override
            public void unchanged(String location, String digest) {
                RawDocument known = new RawDocument(location, new byte[0], Optional.empty(), digest);
                work.submit(0, () -> new Known(known));
            }
        };
    }

    /** Whether the store has a page as this version understands it, so that it need not be fetched again when it is the same. */
    private boolean has(String digest) {
        RawDocument page = new RawDocument("page", new byte[0], Optional.empty(), digest);
        return !settings.replace() && sink.contains(DocumentGraph.iri(page), version);
    }

    private void record(Instant started, Summary run) {
        store.addRun(
                new RunRecord(started, Instant.now(), version, run.read(), run.stored(), run.unchanged(), run.refused())
                        .model());
    }

    /** On a thread of its own, at the same time as other documents. */
    private Prepared prepare(RawDocument raw, boolean first) {
        boolean known = !first || (!settings.replace() && sink.contains(DocumentGraph.iri(raw), version));
        return known ? new Known(raw) : new Done(understanding.of(raw));
    }

    /** In the thread of the run, in the order of the inputs: the only place that writes documents. */
    private void settle(Prepared prepared) {
        if (prepared instanceof Done done) {
            settle(done.understood());
        } else if (prepared instanceof Known known && has(known.raw())) {
            add(known.raw(), () -> pass(known.raw()));
        } else if (prepared instanceof Known known) {
            settle(understanding.of(known.raw()));
        }
    }

    private void settle(Understood understood) {
        if (understood instanceof Understood.Graph graph) {
            ready.add(graph.graph().iri());
            add(graph.raw(), () -> store(graph));
        } else if (understood instanceof Understood.Refused refused) {
            refused.digest().ifPresent(this::passed);
            add(0, () -> Settled.refused(refused.refusal(), refused.digest(), refused.language()));
        }
    }

    private void add(RawDocument raw, Supplier<Settled> change) {
        add(raw.bytes().length, () -> {
            Settled settled = change.get();
            ready.remove(DocumentGraph.iri(raw));
            passed(raw.digest());
            return settled;
        });
    }

    private void add(long size, Supplier<Settled> change) {
        pipeline.profile().time(Stage.STORE, () -> batch.add(size, change));
    }

    /** From now on the store tells whether it has these bytes. */
    private void passed(String digest) {
        if (!settings.replace()) {
            given.remove(digest);
        }
    }

    /** The same bytes may wait to be written, or may have been refused in this run under another name. */
    private boolean has(RawDocument raw) {
        String iri = DocumentGraph.iri(raw);
        boolean waits = !sink.contains(iri, version) && ready.contains(iri);
        if (waits) {
            write();
        }
        return sink.contains(iri, version);
    }

    private void write() {
        pipeline.profile().time(Stage.STORE, batch::write);
    }

    /** Passes over a document that the store has, noting where it was found. */
    private Settled pass(RawDocument raw) {
        changed |= sink.addLocation(DocumentGraph.iri(raw), raw.location()) == Outcome.STORED;
        return Settled.taken(raw, Fate.UNCHANGED, List.of(), List.of());
    }

    private Settled store(Understood.Graph understood) {
        boolean stored = sink.put(understood.graph()) == Outcome.STORED;
        changed |= stored;
        settings.gathering().raw().ifPresent(folder -> new RawFolder(folder).keep(understood.raw()));
        return Settled.taken(
                understood.raw(),
                stored ? Fate.STORED : Fate.UNCHANGED,
                stored ? understood.claims() : List.of(),
                understood.refused());
    }

    private void tell(Settled settled) {
        tally.count(settled);
        Receipt receipt = settled.receipt();
        receipt.reason().ifPresent(reason -> observer.refused(new Refusal(receipt.location(), reason)));
        settled.refused().forEach(observer::refused);
        observer.done(receipt);
    }
}
