package org.jaccuse.pipeline;

import java.util.Optional;
import java.util.function.Supplier;
import org.jaccuse.bundle.ProgramVersion;
import org.jaccuse.model.Document;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.store.GraphCheck;

/** Reads documents and makes their graphs, each for itself and without a store. Used from several threads at once. */
public final class Understanding {
    private final Pipeline pipeline;
    private final ReadOptions reading;
    private final DocumentWriter writer;
    private final DocumentReader reader = DocumentReader.standard();

    /**
     * @param reading what the user says about the documents
     * @param check holds their graphs against the shapes
     */
    public Understanding(Pipeline pipeline, ReadOptions reading, GraphCheck check) {
        this.pipeline = pipeline;
        this.reading = reading;
        this.writer = new DocumentWriter(check, ProgramVersion.get(), pipeline::isRegistered);
    }

    /**
     * Reads and analyses a document. Whatever is wrong with it is told as its refusal.
     *
     * @throws org.jaccuse.model.InputException when the language models cannot be loaded
     */
    public Understood of(RawDocument raw) {
        // What cannot be loaded ends the run, so it is loaded between what may refuse the document.
        return Faults.<Supplier<Understood>>caught(
                        raw.location(), () -> analysing(read(raw), raw), refusal -> () -> refused(raw, refusal))
                .get();
    }

    private Supplier<Understood> analysing(Document document, RawDocument raw) {
        if (!English.is(document)) {
            Optional<String> language = Optional.of(English.name(document));
            return () -> new Understood.Refused(English.refusal(document), Optional.of(raw.digest()), language);
        }
        return () -> {
            pipeline.analysis().warmUp();
            return Faults.<Understood>caught(
                    raw.location(),
                    () -> writer.draft(raw, document, pipeline.content(document)),
                    refusal -> refused(raw, refusal));
        };
    }

    private static Understood refused(RawDocument raw, Refusal refusal) {
        return new Understood.Refused(refusal, Optional.of(raw.digest()), Optional.empty());
    }

    private Document read(RawDocument raw) {
        return pipeline.profile().time(Stage.READ, () -> reader.read(raw, reading));
    }
}
