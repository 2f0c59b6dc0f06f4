package org.jaccuse.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.JenaException;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/**
 * Fills an empty store through TDB2's bulk loader: N-Quads are written beside the store and loaded at the end. All or nothing:
 * a store whose load was broken off, at any time before {@link #settled}, is empty again when it is opened next, and nothing was
 * reported as stored.
 */
public final class Bulk implements Sink, AutoCloseable {
    private static final String STAGED = "bulk.nq";

    private final Store store;
    private final Path staged;
    private final BufferedWriter out;
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    private Bulk(Store store, BufferedWriter out) {
        this.store = store;
        this.staged = store.folder().resolve(STAGED);
        this.out = out;
    }

    /** @throws StoreFailure when the store has something in it */
    public static Bulk into(Store store) {
        if (!Txn.calculateRead(store.dataset(), () -> store.tdb().isEmpty())) {
            throw new StoreFailure(
                    store.folder().toString(),
                    "is not empty; --bulk fills a new store, leave it out to add to this one");
        }
        try {
            return new Bulk(store, Files.newBufferedWriter(store.folder().resolve(STAGED)));
        } catch (IOException e) {
            throw StoreFailure.unwritable(store.folder(), e);
        }
    }

    @Override
    public boolean contains(String graphIri, String programVersion) {
        return programVersion.equals(versions.get(graphIri));
    }

    @Override
    public Outcome put(SoundGraph sound) {
        Node graph = NodeFactory.createURI(sound.iri());
        Names names = store.names();
        String version = sound.graph().getGraph().stream(Node.ANY, names.programVersion(), Node.ANY)
                .findFirst()
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .orElse("");
        sound.graph().getGraph().stream().forEach(triple -> stage(graph, triple));
        versions.put(sound.iri(), version);
        return Outcome.STORED;
    }

    @Override
    public Outcome addLocation(String graphIri, String location) {
        if (location.isEmpty() || !versions.containsKey(graphIri)) {
            throw new InputException(graphIri, "no document or no location to add to it");
        }
        Node document = NodeFactory.createURI(graphIri);
        Node place = NodeFactory.createLiteralString(location);
        stage(document, Triple.create(document, store.names().location(), place));
        return Outcome.STORED;
    }

    @Override
    public Outcome putRegister(List<DataFile> files) {
        Set<Triple> register = RegisterFiles.read(files, store.names());
        register.forEach(triple -> stage(store.names().register(), triple));
        return Outcome.STORED;
    }

    @Override
    public void together(Runnable changes) {
        store.upkeep().requireRoom();
        try {
            changes.run();
        } catch (UncheckedIOException e) {
            throw StoreFailure.unwritable(store.folder(), e);
        }
    }

    @Override
    public boolean durable() {
        return false;
    }

    @Override
    public void finish() {
        try {
            out.close();
        } catch (IOException e) {
            throw StoreFailure.unwritable(staged, e);
        }
        begin(store, staged);
        drop(staged);
    }

    @Override
    public void settled() {
        new Unfinished(store.folder()).done();
    }

    /**
     * Loads N-Quads into an empty store.
     *
     * @throws StoreFailure when the file is no N-Quads or the disk does not take it; the store is empty then when it is opened
     *     next
     */
    public static void load(Store store, Path quads) {
        begin(store, quads);
        new Unfinished(store.folder()).done();
    }

    private static void begin(Store store, Path quads) {
        new DerivedMark(store.folder()).drop();
        new Unfinished(store.folder()).loading();
        DataLoader loader = LoaderFactory.phasedLoader(store.tdb(), MonitorOutputs.nullOutput());
        try {
            loader.startBulk();
            loader.load(List.of(quads.toUri().toString()));
            loader.finishBulk();
        } catch (JenaException | RuntimeIOException | InternalError e) {
            throw StoreFailure.unwritable(store.folder(), e);
        }
        Generation.newest(store.folder()).ifPresent(Generation::markCompacted);
    }

    /** Empties a store whose load was broken off, also before it came to loading; tells what was done. */
    static List<String> undo(Path folder) {
        List<String> undone = new Unfinished(folder).undo();
        List<String> unstaged = unstage(folder.resolve(STAGED));
        return undone.isEmpty() ? unstaged : undone;
    }

    /** Documents that wait to be loaded are of no use to another run, and their words are not to stay. */
    private static List<String> unstage(Path staged) {
        if (!Files.exists(staged)) {
            return List.of();
        }
        drop(staged);
        return List.of("[" + staged + "] was left by an ingest --bulk that was broken off: dropped; run it anew");
    }

    private static void drop(Path path) {
        try {
            DurableFile.remove(path);
        } catch (IOException e) {
            throw StoreFailure.unwritable(path, e);
        }
    }

    private void stage(Node graph, Triple triple) {
        try {
            out.write(NQuads.line(triple, graph));
            out.write('\n');
        } catch (IOException e) {
            throw StoreFailure.unwritable(staged, e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            // What the run met before is told.
            return;
        }
        drop(staged);
    }
}
