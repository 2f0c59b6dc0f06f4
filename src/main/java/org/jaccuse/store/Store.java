package org.jaccuse.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;
import org.jspecify.annotations.Nullable;

/**
 * The quads of all documents in an embedded TDB2 store: one named graph a document, one for the register, one for the
 * records of runs. Each document is one transaction, so that readers see whole documents only. A folder is open once in a
 * process, and in one process at a time.
 */
public final class Store implements Sink, GraphCheck, AutoCloseable {
    private final Path folder;
    private final FolderLock lock;
    private final List<String> repairs;
    private final CompactingGate gate;
    private final Dataset dataset;
    private final Upkeep upkeep;
    private final Transactions transactions;
    private final Ledger ledger;
    private @Nullable Rules rules;

    private Store(Path folder, StoreFolder.Opened opened) {
        this.folder = folder;
        this.lock = opened.lock();
        this.repairs = opened.repairs();
        this.gate = new CompactingGate(opened.quads());
        this.dataset = DatasetFactory.wrap(gate);
        this.upkeep = new Upkeep(folder);
        this.transactions = new Transactions(folder, dataset, upkeep, new DerivedMark(folder));
        this.ledger = Ledger.of(folder);
        // Questions read across documents. No graph states a proposition, so the union states none either.
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    /**
     * Opens the store in a folder, which is made when there is none. What a killed process left is mended, see
     * {@link #repairs}.
     *
     * @throws StoreFailure when the path is a file, holds other files, may not be written to, is open in another process, is
     *     of another layout, or is broken
     */
    public static Store open(Path folder) {
        return new Store(folder, new StoreFolder(folder).create());
    }

    /**
     * Opens a store that is there, also one that needs an upgrade before it can be written.
     *
     * @throws InputException when there is none
     * @throws StoreFailure as {@link #open}
     */
    public static Store openExisting(Path folder) {
        return new Store(folder, new StoreFolder(folder).existing());
    }

    /**
     * Finds out early whether a folder can be opened, before dear things are loaded; makes nothing.
     *
     * @throws StoreFailure when another process has it
     */
    public static void requireFree(Path folder) {
        if (Files.isDirectory(folder) && FolderLock.isHeld(folder)) {
            FolderLock.take(folder).close();
        }
    }

    /** What opening mended, a line each; empty as a rule. */
    public List<String> repairs() {
        return repairs;
    }

    /** @param bytes no transaction begins while less than this is free on the disk of the store */
    public void keepFree(long bytes) {
        upkeep.keepFree(bytes);
    }

    /** What became of each input. */
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public SoundGraph check(String graphIri, Model graph) {
        return rules().sound(graphIri, graph);
    }

    /**
     * Stores the graph of a document, in the place of an earlier graph of the same bytes. The locations of that earlier
     * graph are kept. Bytes new to the store at a location where it had read others become a revision of the latest of those.
     *
     * @param graphIri IRI of the document, which is also the name of its graph
     * @throws ShapeViolation when the graph breaks a shape; nothing is stored then
     * @throws InputException when the graph does not describe the document
     * @throws StoreFailure when the folder cannot be written
     */
    public Outcome put(String graphIri, Model graph) {
        return put(check(graphIri, graph));
    }

    @Override
    public Outcome put(SoundGraph sound) {
        Node document = NodeFactory.createURI(sound.iri());
        BooleanSupplier change =
                () -> rules().snapshots().put(document, sound.graph().getGraph());
        return contains(sound.iri()) ? transactions.write(change) : transactions.add(sound.iri(), change);
    }

    /** In one transaction. Compacts the store afterwards when that is due. */
    @Override
    public void together(Runnable changes) {
        transactions.write(() -> {
            changes.run();
            return false;
        });
        if (upkeep.compactingIsDue(gate::quads)) {
            compact();
        }
    }

    /** A further place, or one that has had other bytes since. */
    @Override
    public Outcome addLocation(String graphIri, String location) {
        if (location.isEmpty() || !contains(graphIri)) {
            throw new InputException(
                    graphIri, "no document or no location to add to it; put the document's graph first");
        }
        Node document = NodeFactory.createURI(graphIri);
        return transactions.aside(() -> rules().snapshots().seenAgain(document, location));
    }

    @Override
    public Outcome putRegister(List<DataFile> files) {
        Names names = names();
        Quad mark = Quad.create(names.register(), RegisterFiles.mark(files, names));
        if (Txn.calculateRead(dataset, () -> dataset.asDatasetGraph().contains(mark))) {
            return Outcome.UNCHANGED;
        }
        Set<Triple> register = RegisterFiles.read(files, names);
        return transactions.write(() -> rules().snapshots().replace(names.register(), register));
    }

    /** What is in the store, to look it over; works inside transactions of its own. */
    public Contents contents() {
        return new Contents(dataset, rules().names(), rules().gate());
    }

    /**
     * Adds statements to a graph that no document has written and takes others away from it, in one transaction.
     *
     * @throws StoreFailure when the folder cannot be written
     */
    public Outcome change(String graphIri, Model gone, Model more) {
        rules().soundPart(graphIri, more);
        Change change = new Change(NodeFactory.createURI(graphIri), gone, more);
        return transactions.write(() -> change.in(dataset.asDatasetGraph()));
    }

    /** Adds the record of a run to the graph of runs. */
    public void addRun(Model run) {
        Node runs = names().runs();
        rules().soundPart(runs.getURI(), run);
        Change change = new Change(runs, ModelFactory.createDefaultModel(), run);
        transactions.aside(() -> change.in(dataset.asDatasetGraph()));
    }

    /** Whether the store has a document. */
    public boolean contains(String graphIri) {
        return Txn.calculateRead(
                dataset, () -> dataset.asDatasetGraph().containsGraph(NodeFactory.createURI(graphIri)));
    }

    @Override
    public boolean durable() {
        return true;
    }

    @Override
    public void finish() {
        if (upkeep.compactingIsWorthwhile(gate::quads)) {
            compact();
        }
    }

    @Override
    public void settled() {
        // Each transaction counts as it ends.
    }

    @Override
    public boolean contains(String graphIri, String programVersion) {
        Node graph = NodeFactory.createURI(graphIri);
        Node version = NodeFactory.createLiteralString(programVersion);
        return Txn.calculateRead(
                dataset, () -> dataset.asDatasetGraph().contains(graph, Node.ANY, names().programVersion(), version));
    }

    /**
     * Gives back the room of what transactions left behind. Waits for other transactions in this process. A process killed
     * while it compacts leaves the store as it was before, or compacted.
     *
     * @throws StoreFailure when the folder cannot be written
     */
    public void compact() {
        Forgetting.clean(this);
    }

    void compactNow() {
        try {
            gate.compact();
            Generation.newest(folder).ifPresent(Generation::markCompacted);
            ledger.tidy();
        } catch (JenaException | RuntimeIOException | InternalError e) {
            throw StoreFailure.unwritable(folder, e);
        }
    }

    /** Bytes in use on the disk, the ledger left aside. */
    public long bytes() {
        return Generation.newest(folder).map(Generation::bytes).orElse(0L);
    }

    /** Tells processes that want the store at which address this one answers for it, and whether it takes documents there. */
    public void answersAt(String address, boolean takes) {
        lock.answersAt(address, takes);
    }

    /** For reading inside a read transaction; queries see all graphs as the default graph. */
    public Dataset dataset() {
        return dataset;
    }

    /** TDB2's own quads, for its tools. */
    DatasetGraph tdb() {
        return gate.getWrapped();
    }

    Path folder() {
        return folder;
    }

    Transactions transactions() {
        return transactions;
    }

    Upkeep upkeep() {
        return upkeep;
    }

    /**
     * Looks at what the transaction of this thread wrote.
     *
     * @return what is to be done when it is durable
     * @throws ShapeViolation when a graph breaks a shape
     */
    Runnable checkWritten() {
        Set<Node> touched = gate.touched();
        new WrittenGraphs(gate, rules()).check(touched);
        return () -> {
            List<Contents.Stored> documents =
                    contents().documents(touched.stream().map(Node::toString).toList());
            if (!documents.isEmpty()) {
                Unreported.note(documents, ledger);
            }
        };
    }

    Names names() {
        return rules().names();
    }

    /** Gives the folder free for other processes. */
    @Override
    public void close() {
        try (lock) {
            TDBInternal.expel(tdb());
        }
    }

    /** What writing needs; loaded late, for most commands only read. */
    synchronized Rules rules() {
        if (rules == null) {
            rules = Rules.load(dataset.asDatasetGraph());
        }
        return rules;
    }
}
