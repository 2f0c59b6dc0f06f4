package org.jaccuse.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Refusal;
import org.jaccuse.pipeline.Observer;
import org.jaccuse.pipeline.Pipeline;
import org.jaccuse.pipeline.Profile;
import org.jaccuse.pipeline.Receipt;
import org.jaccuse.pipeline.Settings;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.serve.page.Intake;
import org.jaccuse.store.Store;
import org.jspecify.annotations.Nullable;

/** Reads what a server is given into its store. The language models are loaded for the first document. */
final class StoreIntake implements Intake.Reader {
    private final Store store;
    private @Nullable Pipeline pipeline;

    StoreIntake(Store store) {
        this.store = store;
    }

    @Override
    public void read(List<String> locations, Consumer<String> told) {
        Settings settings = new Settings(new ReadOptions(Optional.empty()), 1, false, false);
        var summary = pipeline(told).ingest(store, locations, settings, new Observer() {
            @Override
            public void refused(Refusal refusal) {
                told.accept("refused: " + Console.refusal(refusal));
            }

            @Override
            public void done(Receipt receipt) {
                told.accept(receipt.fate().word() + ": " + receipt.location());
            }
        });
        told.accept(IngestReport.of(summary));
    }

    private synchronized Pipeline pipeline(Consumer<String> told) {
        Pipeline known = pipeline;
        if (known == null) {
            known = Pipeline.load(Bundle.shipped(), told, new Profile());
            pipeline = known;
        }
        return known;
    }
}
