package org.jaccuse.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Looks through the files of a store: whether they agree with each other and with the ledger. */
public final class Audit {
    /** More of one kind are counted, not named. */
    private static final int NAMED = 20;

    private final Store store;

    private Audit(Store store) {
        this.store = store;
    }

    /**
     * One thing looked at.
     *
     * @param name short name
     * @param title what holds when nothing was found
     * @param found what is wrong, empty when all is well
     * @param remedy what to do otherwise
     */
    public record Result(String name, String title, List<String> found, String remedy) {
        public boolean passed() {
            return found.isEmpty();
        }
    }

    /** Looks at everything. */
    public static List<Result> of(Store store) {
        Audit audit = new Audit(store);
        return List.of(audit.indexes(), audit.nodes(), audit.ledger(), audit.entries());
    }

    private Result indexes() {
        List<String> found = reading(() -> {
            NodeTupleTable table = table();
            List<String> wrong = new ArrayList<>();
            Sum first = sum(table.getTupleTable().getIndex(0));
            for (TupleIndex index : table.getTupleTable().getIndexes()) {
                Sum sum = sum(index);
                if (!sum.equals(first)) {
                    wrong.add(index.getName() + " has " + sum.count + " quads that are not the " + first.count + " of "
                            + table.getTupleTable().getIndex(0).getName());
                }
            }
            return wrong;
        });
        return new Result(
                "indexes",
                "All indexes have the same quads",
                found,
                "write what can be read to a backup, restore it into a new folder, and read the documents again with"
                        + " jaccuse ingest");
    }

    private Result nodes() {
        List<String> found = reading(() -> {
            NodeTupleTable table = table();
            NodeTable nodes = table.getNodeTable();
            Set<NodeId> seen = new HashSet<>();
            List<String> wrong = new ArrayList<>();
            for (Iterator<Tuple<NodeId>> all = table.getTupleTable().getIndex(0).all(); all.hasNext(); ) {
                for (NodeId id : all.next()) {
                    if (seen.add(id) && !sound(id, nodes)) {
                        wrong.add("number " + id + " stands for no term");
                    }
                }
            }
            return wrong;
        });
        return new Result(
                "nodes",
                "Every term can be read and found",
                found,
                "restore the store from a backup, then read newer documents again with jaccuse ingest");
    }

    private Result ledger() {
        return new Result(
                "ledger",
                "Every document reported as stored is there",
                ledgerFindings(),
                "read them again with jaccuse ingest, or restore the store from a backup");
    }

    private List<String> ledgerFindings() {
        Set<String> digests = store.contents().documents().stream()
                .map(Contents.Stored::digest)
                .collect(Collectors.toSet());
        try {
            return shortened(store.ledger().latest().values().stream()
                    .filter(LedgerEntry::acknowledged)
                    .filter(entry -> entry.digest().filter(digests::contains).isEmpty())
                    .map(entry -> entry.input() + " is not in the store")
                    .toList());
        } catch (StoreFailure e) {
            // The rest of the store is looked at all the same.
            return List.of(e.getMessage());
        }
    }

    private Result entries() {
        return new Result(
                "entries",
                "Every document in the store is in the ledger",
                entryFindings(),
                "run the jaccuse ingest again that read them; where its files are no longer to be had, jaccuse upgrade writes"
                        + " the lines that are missing");
    }

    private List<String> entryFindings() {
        try {
            return shortened(Unreported.among(store.contents().documents(), store.ledger()).stream()
                    .map(document -> document.locations().stream().findFirst().orElse(document.iri())
                            + " is in the store and not in the ledger")
                    .toList());
        } catch (StoreFailure e) {
            // Told already, as a finding in the ledger.
            return List.of();
        }
    }

    private NodeTupleTable table() {
        DatasetGraphTDB quads = TDBInternal.getDatasetGraphTDB(store.tdb());
        return quads.getQuadTable().getNodeTupleTable();
    }

    private static boolean sound(NodeId id, NodeTable nodes) {
        Node node = nodes.getNodeForNodeId(id);
        // A number kept in the quad itself comes back in its shortest form: 0.90 as 0.9.
        return node != null && (!id.isPtr() || nodes.getNodeIdForNode(node).equals(id));
    }

    private record Sum(long count, long hashes) {}

    private static Sum sum(TupleIndex index) {
        long count = 0;
        long hashes = 0;
        for (Iterator<Tuple<NodeId>> all = index.all(); all.hasNext(); ) {
            count++;
            hashes += mixed(all.next());
        }
        return new Sum(count, hashes);
    }

    /** A number that depends on the order of the parts; sums of it do not depend on the order of the quads. */
    private static long mixed(Tuple<NodeId> quad) {
        long hash = 1;
        for (NodeId id : quad) {
            hash = (hash ^ id.hashCode()) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private interface Look {
        List<String> at();
    }

    /** What cannot be read is a finding too. */
    private List<String> reading(Look look) {
        try {
            return shortened(Txn.calculateRead(store.dataset(), look::at));
        } catch (RuntimeException | InternalError e) {
            return List.of("cannot be read: " + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    private static List<String> shortened(List<String> found) {
        if (found.size() <= NAMED) {
            return found;
        }
        List<String> some = new ArrayList<>(found.subList(0, NAMED));
        some.add("and " + (found.size() - NAMED) + " more");
        return some;
    }
}
