package org.jaccuse.pipeline;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.acquire.FileSource;
import org.jaccuse.bundle.ProgramVersion;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;
import org.jaccuse.pipeline.DocumentWriter.Written;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.RunRecord;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Store;

/** One run that takes documents into a store. */
final class Ingest {
    /** Each transaction leaves some megabytes behind; below this many it is not worth the time to give them back. */
    private static final int WORTH_COMPACTING = 50;

    private final Pipeline pipeline;
    private final Store store;
    private final Settings settings;
    private final Observer observer;
    private final DocumentWriter writer;
    private final String version = ProgramVersion.get();
    private final DocumentReader reader = DocumentReader.standard();
    private final Set<String> given = new HashSet<>();
    private final Tally tally = new Tally();
    private boolean changed;

    Ingest(Pipeline pipeline, Store store, Settings settings, Observer observer) {
        this.pipeline = pipeline;
        this.store = store;
        this.settings = settings;
        this.observer = observer;
        this.writer = new DocumentWriter(store, version, pipeline::isRegistered);
    }

    /** What became of an input before it comes to the store. */
    private sealed interface Prepared {}

    private record Refused(Refusal refusal) implements Prepared {}

    /** The store has it, or will have it by the time its turn comes. */
    private record Known(RawDocument raw) implements Prepared {}

    private record Understood(Document document, List<Claim> claims) implements Prepared {}

    Summary run(List<String> locations) {
        Instant started = Instant.now();
        changed = store.putRegister(pipeline.register()) == Outcome.STORED;
        take(locations);
        Summary summary = tally.summary();
        if (changed) {
            record(started, summary);
        }
        if (summary.stored() > WORTH_COMPACTING) {
            pipeline.profile().time(Stage.COMPACT, store::compact);
        }
        return summary;
    }

    private void take(List<String> locations) {
        try (InOrder<Prepared> work = new InOrder<>(settings.threads(), this::settle)) {
            new FileSource()
                    .acquire(
                            locations,
                            raw -> {
                                boolean first = given.add(raw.digest());
                                work.submit(() -> prepare(raw, first));
                            },
                            refusal -> work.submit(() -> new Refused(refusal)));
            work.finish();
        }
    }

    private void record(Instant started, Summary run) {
        store.addRun(
                new RunRecord(started, Instant.now(), version, run.read(), run.stored(), run.unchanged(), run.refused())
                        .model());
    }

    /** On a thread of its own, at the same time as other documents. */
    private Prepared prepare(RawDocument raw, boolean first) {
        boolean known = !first || (!settings.replace() && store.contains(DocumentGraph.iri(raw), version));
        return known ? new Known(raw) : understand(raw);
    }

    private Prepared understand(RawDocument raw) {
        String location = raw.location();
        Prepared read = Faults.caught(location, () -> new Understood(read(raw), List.of()), Refused::new);
        if (read instanceof Understood understood) {
            // Outside of what refuses a document: what cannot be loaded ends the run.
            pipeline.analysis().warmUp();
            Document document = understood.document();
            return Faults.caught(location, () -> new Understood(document, pipeline.claims(document)), Refused::new);
        }
        return read;
    }

    private Document read(RawDocument raw) {
        return pipeline.profile().time(Stage.READ, () -> reader.read(raw, settings.reading()));
    }

    /** In the thread of the run, in the order of the inputs: the only place that writes documents. */
    private void settle(Prepared prepared) {
        // The same bytes may have been refused before in this run, under another name.
        Prepared settled = prepared instanceof Known known && !pass(known.raw()) ? understand(known.raw()) : prepared;
        if (settled instanceof Understood understood) {
            String location = understood.document().location();
            Faults.caught(location, () -> store(understood), Optional::of).ifPresent(this::refuse);
        } else if (settled instanceof Refused refused) {
            refuse(refused.refusal());
        }
        observer.done();
    }

    /** Passes over a document that the store has, noting where it was found; tells whether the store has it. */
    private boolean pass(RawDocument raw) {
        String iri = DocumentGraph.iri(raw);
        if (!store.contains(iri, version)) {
            return false;
        }
        changed |= store.addLocation(iri, raw.location()) == Outcome.STORED;
        tally.unchanged();
        return true;
    }

    private Optional<Refusal> store(Understood understood) {
        Written written =
                pipeline.profile().time(Stage.STORE, () -> writer.write(understood.document(), understood.claims()));
        written.refused().forEach(refusal -> {
            tally.refusedClaim();
            observer.refused(refusal);
        });
        if (written.outcome() == Outcome.STORED) {
            changed = true;
            tally.stored(written.claims());
        } else {
            tally.unchanged();
        }
        return Optional.empty();
    }

    private void refuse(Refusal refusal) {
        tally.refused();
        observer.refused(refusal);
    }
}
