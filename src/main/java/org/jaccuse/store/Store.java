package org.jaccuse.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;
import org.jspecify.annotations.Nullable;

/**
 * The quads of all documents in an embedded TDB2 store: one named graph a document, one for the register, one for the
 * records of runs. Each document is one transaction, so that readers see whole documents only. A folder is open once in a
 * process, and in one process at a time.
 */
public final class Store implements AutoCloseable {
    private final Path folder;
    private final Dataset dataset;
    private @Nullable Rules rules;

    private Store(Path folder, DatasetGraph quads) {
        this.folder = folder;
        this.dataset = DatasetFactory.wrap(quads);
        // Questions read across documents. No graph states a proposition, so the union states none either.
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    /**
     * Opens the store in a folder, which is made when there is none.
     *
     * @throws StoreFailure when the path is a file, holds other files, may not be written to or is open in another process
     */
    public static Store open(Path folder) {
        return new Store(folder, new StoreFolder(folder).create());
    }

    /**
     * Opens a store to read it.
     *
     * @throws InputException when there is none
     * @throws StoreFailure as {@link #open}
     */
    public static Store openExisting(Path folder) {
        return new Store(folder, new StoreFolder(folder).existing());
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
        Node document = NodeFactory.createURI(graphIri);
        if (!graph.getGraph()
                .contains(document, rules().names().type(), rules().names().document())) {
            throw new InputException(
                    graphIri, "the graph does not describe the document of its name; give that document's graph");
        }
        List<Breach> breaches = rules().gate().check(graph);
        if (!breaches.isEmpty()) {
            throw new ShapeViolation(place(document, graph.getGraph()), breaches);
        }
        return write(() -> rules().snapshots().put(document, graph.getGraph()));
    }

    /**
     * Notes that the bytes of a stored document stand at a place now: a further one, or one that has had other bytes since.
     *
     * @throws InputException when the store has no such document or the location is empty
     */
    public Outcome addLocation(String graphIri, String location) {
        if (location.isEmpty() || !contains(graphIri)) {
            throw new InputException(
                    graphIri, "no document or no location to add to it; put the document's graph first");
        }
        Node document = NodeFactory.createURI(graphIri);
        return write(() -> rules().snapshots().seenAgain(document, location));
    }

    /**
     * Stores the register, unless the same files were stored last.
     *
     * @param files Turtle; several files make one graph
     * @throws InputException with file and line where a file is not Turtle or has a blank node
     */
    public Outcome putRegister(List<DataFile> files) {
        Node digest = NodeFactory.createLiteralString(digest(files));
        Triple mark = Triple.create(rules().names().register(), rules().names().digest(), digest);
        boolean same = Txn.calculateRead(
                dataset,
                () -> dataset.asDatasetGraph()
                        .contains(Quad.create(rules().names().register(), mark)));
        if (same) {
            return Outcome.UNCHANGED;
        }
        Set<Triple> register = new HashSet<>(Set.of(mark));
        for (DataFile file : files) {
            Graph graph = TurtleFile.parse(file);
            graph.stream().flatMap(ShapeGate::blankNodes).findFirst().ifPresent(breach -> {
                throw new InputException(file.path(), breach.toString());
            });
            graph.stream().forEach(register::add);
        }
        return write(() -> rules().snapshots().replace(rules().names().register(), register));
    }

    /**
     * Holds the graph of every document against the shapes again.
     *
     * @param found takes the IRI of each document whose graph breaks a shape, with all that is wrong, in the order of the IRIs
     * @return how many documents were held against the shapes
     */
    public long breaches(BiConsumer<String, List<Breach>> found) {
        return Txn.calculateRead(dataset, () -> {
            List<String> documents = documents();
            for (String document : documents) {
                List<Breach> breaches = rules().gate().check(dataset.getNamedModel(document));
                if (!breaches.isEmpty()) {
                    found.accept(document, breaches);
                }
            }
            return (long) documents.size();
        });
    }

    /** All named graphs but those that no document has written. */
    private List<String> documents() {
        Set<Node> others = Set.of(rules().names().register(), rules().names().runs());
        return Iter.asStream(dataset.asDatasetGraph().listGraphNodes())
                .filter(graph -> graph.isURI() && !others.contains(graph))
                .map(Node::getURI)
                .sorted()
                .toList();
    }

    /** Adds the record of a run to the graph of runs. */
    public void addRun(Model run) {
        write(() -> {
            run.getGraph().stream()
                    .forEach(triple -> dataset.asDatasetGraph()
                            .add(Quad.create(rules().names().runs(), triple)));
            return true;
        });
    }

    /** Whether the store has a document. */
    public boolean contains(String graphIri) {
        return Txn.calculateRead(
                dataset, () -> dataset.asDatasetGraph().containsGraph(NodeFactory.createURI(graphIri)));
    }

    /** Whether the store has a document as some version of the program understood it: reading it again would change nothing. */
    public boolean contains(String graphIri, String programVersion) {
        Node graph = NodeFactory.createURI(graphIri);
        Node version = NodeFactory.createLiteralString(programVersion);
        return Txn.calculateRead(
                dataset,
                () -> dataset.asDatasetGraph()
                        .contains(graph, Node.ANY, rules().names().programVersion(), version));
    }

    /**
     * Gives back the room of what transactions left behind, some megabytes each. Waits for other transactions in this process.
     *
     * @throws StoreFailure when the folder cannot be written
     */
    public void compact() {
        try {
            DatabaseMgr.compact(dataset.asDatasetGraph(), true);
        } catch (JenaException e) {
            throw unwritable(e);
        }
    }

    /** For reading inside a read transaction; queries see all graphs as the default graph. */
    public Dataset dataset() {
        return dataset;
    }

    /** Gives the folder free for other processes. */
    @Override
    public void close() {
        TDBInternal.expel(dataset.asDatasetGraph());
    }

    /** One transaction: kept when the change tells that it changed something, undone otherwise. */
    private Outcome write(BooleanSupplier change) {
        try {
            dataset.begin(ReadWrite.WRITE);
            try {
                boolean changed = change.getAsBoolean();
                if (changed) {
                    dataset.commit();
                } else {
                    dataset.abort();
                }
                return changed ? Outcome.STORED : Outcome.UNCHANGED;
            } finally {
                dataset.end();
            }
        } catch (JenaException e) {
            throw unwritable(e);
        }
    }

    private StoreFailure unwritable(JenaException e) {
        return new StoreFailure(
                folder.toString(),
                "could not be written (" + e.getMessage() + "); what was stored before is whole,"
                        + " make room or mend the folder and run again",
                e);
    }

    private String place(Node document, Graph graph) {
        return graph.stream(document, rules().names().location(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse(document.getURI());
    }

    /** What writing needs; loaded late, for most commands only read. */
    private synchronized Rules rules() {
        if (rules == null) {
            ShapeGate gate = ShapeGate.load(Bundle.shipped());
            Names names = Names.by(gate.prefixes());
            rules = new Rules(gate, names, new Snapshots(dataset.asDatasetGraph(), names));
        }
        return rules;
    }

    private record Rules(ShapeGate gate, Names names, Snapshots snapshots) {}

    private static String digest(List<DataFile> files) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (DataFile file : files) {
                sha.update((file.path() + "\n" + file.text() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
