package org.jaccuse.pipeline;

import java.util.function.Consumer;
import org.jaccuse.acquire.Arrivals;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.read.Reading;

/** Reads what comes in and hands it on. */
record Readings(DocumentReader reader, ReadOptions options, Consumer<Reading> read, Consumer<Refusal> refusals)
        implements Arrivals {
    @Override
    public void found(RawDocument raw) {
        Faults.<Runnable>caught(
                        raw.location(),
                        () -> {
                            Reading reading = reader.reading(raw, options);
                            return () -> read.accept(reading);
                        },
                        refusal -> () -> refusals.accept(refusal))
                .run();
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.accept(refusal);
    }

    @Override
    public void unchanged(String location, String digest) {
        throw new IllegalStateException("nothing is known, so every page is read: " + location);
    }
}
