package org.jaccuse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jaccuse.model.InputException;

/** Opens the folder of a store, or says in one line why it cannot be opened. */
record StoreFolder(Path path) {
    private static final String LOCK = "tdb.lock";

    /** Makes the folder when there is none. */
    DatasetGraph create() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw failed("is a file; expected a folder for the store, give another --store");
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw failed("cannot be made (" + e + "); give a --store in a folder that you may write to");
        }
        List<String> entries = entries();
        if (!entries.isEmpty() && entries.stream().noneMatch(StoreFolder::isStoreFile)) {
            throw failed("holds other files (" + entries.get(0) + "); expected an empty folder or a store of jaccuse,"
                    + " give another --store");
        }
        return open();
    }

    /** Opens a store that must be there. */
    DatasetGraph existing() {
        if (!Files.isDirectory(path) || entries().stream().noneMatch(StoreFolder::isStoreFile)) {
            throw new InputException(
                    path.toString(), "is no store of jaccuse; run 'jaccuse ingest' first or give another --store");
        }
        return open();
    }

    private DatasetGraph open() {
        if (!Files.isWritable(path)) {
            throw failed("may not be written to; change its permissions or give another --store");
        }
        try {
            return DatabaseMgr.connectDatasetGraph(Location.create(path));
        } catch (JenaException e) {
            if (e instanceof DBOpEnvException && String.valueOf(e.getMessage()).contains("process")) {
                throw failed("is being written by process " + owner() + "; wait for it or use another --store");
            }
            throw new StoreFailure(
                    path.toString(),
                    "cannot be opened as a store (" + e.getMessage()
                            + "); restore it from a backup or use another --store",
                    e);
        }
    }

    /** TDB2 keeps the number of the process that has a store open in its lock file. */
    private String owner() {
        try {
            return Files.readString(path.resolve(LOCK)).strip();
        } catch (IOException e) {
            return "(number unknown)";
        }
    }

    private static boolean isStoreFile(String name) {
        return name.equals(LOCK) || name.matches("Data-\\d+");
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
