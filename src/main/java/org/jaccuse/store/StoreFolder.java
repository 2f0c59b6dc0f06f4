package org.jaccuse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jaccuse.model.InputException;

/** Opens the folder of a store, mends what a killed process left, or says in one line why it cannot be opened. */
record StoreFolder(Path path) {
    private static final String TDB_LOCK = "tdb.lock";
    private static final String JOURNAL = "journal.jrnl";

    /**
     * An open store.
     *
     * @param repairs what was mended, in words
     */
    record Opened(FolderLock lock, DatasetGraph quads, List<String> repairs) {}

    /** Makes the folder when there is none. */
    Opened create() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw failed("is a file; expected a folder for the store, give another --store");
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw failed("cannot be made (" + e + "); give a --store in a folder that you may write to");
        }
        List<String> entries = entries();
        // A process that was killed as it made the store left nothing but the name of the layout.
        if (!entries.stream().allMatch(StoreFormat::isItsFile)
                && entries.stream().noneMatch(StoreFolder::isStoreFile)) {
            throw failed("holds other files (" + entries.get(0) + "); expected an empty folder or a store of jaccuse,"
                    + " give another --store");
        }
        requireWritable();
        if (Generation.newest(path).isEmpty()) {
            StoreFormat.mark(path);
        }
        StoreFormat.requireCurrent(path);
        return open();
    }

    /** Opens a store that must be there, of any layout that this program can read. */
    Opened existing() {
        if (!Files.isDirectory(path) || entries().stream().noneMatch(StoreFolder::isStoreFile)) {
            throw new InputException(
                    path.toString(), "is no store of jaccuse; run 'jaccuse ingest' first or give another --store");
        }
        requireWritable();
        StoreFormat.requireReadable(path);
        return open();
    }

    private Opened open() {
        FolderLock lock = FolderLock.take(path);
        try {
            List<String> repairs = mend();
            JoinOrder.install();
            return new Opened(lock, quads(), repairs);
        } catch (JenaException | RuntimeIOException | InternalError e) {
            lock.close();
            throw unopened(e);
        } catch (StoreFailure e) {
            lock.close();
            throw e;
        }
    }

    private DatasetGraph quads() {
        boolean fresh = Generation.newest(path).isEmpty();
        if (fresh) {
            new Unfinished(path).making();
        }
        DatasetGraph quads = DatabaseMgr.connectDatasetGraph(Location.create(path));
        if (fresh) {
            Ledger.of(path).begin();
            new Unfinished(path).done();
        }
        return quads;
    }

    private List<String> mend() {
        List<String> repairs = new ArrayList<>(Bulk.undo(path));
        DurableFile.dropParts(path);
        Optional<Generation> newest = Generation.newest(path);
        newest.ifPresent(generation -> {
            DurableFile.dropParts(generation.folder());
            repairs.addAll(generation.dropOlder());
            new TornJournal(generation.folder().resolve(JOURNAL)).repair().ifPresent(repairs::add);
        });
        return repairs;
    }

    private StoreFailure unopened(Throwable e) {
        if (StoreFailure.isFull(path, e)) {
            return StoreFailure.unwritable(path, e);
        }
        if (e instanceof DBOpEnvException && String.valueOf(e.getMessage()).contains("process")) {
            return failed(Holder.parse(owner()).refusal());
        }
        return new StoreFailure(
                path.toString(),
                "cannot be opened as a store (" + e.getMessage() + "); restore it from a backup or use another --store",
                e);
    }

    /** A tool of TDB2 itself that has the store open writes its process number here. */
    private String owner() {
        try {
            return Files.readString(path.resolve(TDB_LOCK)).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isStoreFile(String name) {
        return name.equals(TDB_LOCK) || FolderLock.isLockFile(name) || Generation.isGeneration(name);
    }

    private void requireWritable() {
        if (!Files.isWritable(path)) {
            throw failed("may not be written to; change its permissions or give another --store");
        }
    }

    private List<String> entries() {
        try (Stream<Path> children = Files.list(path)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw failed("cannot be read (" + e + "); change its permissions or give another --store");
        }
    }

    private StoreFailure failed(String message) {
        return new StoreFailure(path.toString(), message);
    }
}
