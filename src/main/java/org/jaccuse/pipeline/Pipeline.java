package org.jaccuse.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jaccuse.acquire.Sources;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Content;
import org.jaccuse.model.Document;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.model.Refusal;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.read.Reading;
import org.jaccuse.resolve.Register;
import org.jaccuse.store.Bulk;
import org.jaccuse.store.Store;

/**
 * The walk of a document: acquire, read, analyse, extract, resolve, RDF, store. It serves as a library too, with a store
 * ({@link #ingest}) or without ({@link #read}, {@link #claims}).
 */
public final class Pipeline {
    /** The values that claims and responses point to; stored beside the register, so that answers show their labels. */
    private static final String SCHEMES = "ontology/schemes.ttl";

    private final Analysis analysis;
    private final List<DataFile> register;
    private final Set<String> registered;
    private final Profile profile;

    /**
     * @param analysis finds the claims of a document
     * @param register Turtle files that describe the entities known by name
     * @param registered identifiers of those entities
     * @param profile takes the times of the stages
     */
    Pipeline(Analysis analysis, List<DataFile> register, Set<String> registered, Profile profile) {
        this.analysis = analysis;
        this.register = List.copyOf(register);
        this.registered = Set.copyOf(registered);
        this.profile = profile;
    }

    /**
     * Reads and checks register, patterns and lexicons; the language models are loaded only when a document needs them.
     *
     * @param data where those files are
     * @param note told in words what is being loaded
     * @param profile takes the times of the stages
     * @throws org.jaccuse.model.InputException naming file and line of a mistake in the files
     */
    public static Pipeline load(Bundle data, Consumer<String> note, Profile profile) {
        return load(data, List.of(), note, profile);
    }

    /**
     * As {@link #load(Bundle, Consumer, Profile)}, with names of actors from elsewhere.
     *
     * @param more names of the register's entries by their identifiers, or of others that the store describes
     */
    public static Pipeline load(Bundle data, List<NamedEntity> more, Consumer<String> note, Profile profile) {
        return profile.time(Stage.LOAD, () -> {
            Register register = Register.load(data, more);
            Set<String> ids = register.entities().stream().map(NamedEntity::id).collect(Collectors.toSet());
            List<DataFile> described = new ArrayList<>(register.files());
            described.add(Bundle.shipped().file(SCHEMES));
            return new Pipeline(new FullAnalysis(data, register, note, profile), described, ids, profile);
        });
    }

    /**
     * Reads documents and does nothing else with them.
     *
     * @param locations files, folders and web addresses, or {@code -}
     * @param gathering where documents may come from
     * @param read takes each document with what was left out of it, in order
     * @param refused takes what could not be read
     */
    public static void read(
            List<String> locations,
            ReadOptions options,
            Gathering gathering,
            Consumer<Reading> read,
            Consumer<Refusal> refused) {
        try (Sources sources = gathering.sources(digest -> false)) {
            sources.acquire(locations, new Readings(DocumentReader.standard(), options, read, refused));
        }
    }

    /** The claims of a document in text order. May be called from several threads. */
    public List<Claim> claims(Document document) {
        return analysis.claims(document);
    }

    /** All that is found in a document. May be called from several threads. */
    public Content content(Document document) {
        return analysis.content(document);
    }

    /**
     * Takes documents into a store, each whole or not at all and in the order of the locations. One that cannot be taken is
     * told and never stops the others. What the observer and the store's ledger are told is durable. Broken off and done again,
     * it goes on where it stopped.
     *
     * @param locations files, folders and web addresses, or {@code -}
     * @param observer told of each document, from this thread
     * @return what became of them
     * @throws org.jaccuse.store.StoreFailure when the store cannot be written; what was stored before is whole
     */
    public Summary ingest(Store store, List<String> locations, Settings settings, Observer observer) {
        if (!settings.bulk()) {
            return new Ingest(this, store, store, settings, observer).run(locations);
        }
        try (Bulk bulk = Bulk.into(store)) {
            return new Ingest(this, store, bulk, settings, observer).run(locations);
        }
    }

    Analysis analysis() {
        return analysis;
    }

    /** The Turtle files that describe the entities known by name. */
    public List<DataFile> register() {
        return register;
    }

    boolean isRegistered(String id) {
        return registered.contains(id);
    }

    Profile profile() {
        return profile;
    }
}
