package org.jaccuse.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jaccuse.model.InputException;

/** Makes a store of a backup. The store is there whole or not at all. */
public final class Restore {
    private static final String STAGED = "restored.nq";

    private final Path file;
    private final Path folder;

    private Restore(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /**
     * Makes a store.
     *
     * @param file what {@link Backup} wrote
     * @param folder where the store is to be: no folder, or an empty one
     * @return how many quads it has
     * @throws InputException when the file is no backup or was damaged
     * @throws StoreFailure when the folder has something in it or cannot be written
     */
    public static long from(Path file, Path folder) {
        return new Restore(file, folder.toAbsolutePath().normalize()).run();
    }

    private long run() {
        requireEmpty();
        Path work = folder.resolveSibling(folder.getFileName() + ".restoring");
        // Half a store of a restore that was killed goes, that of one that is running does not.
        Store.requireFree(work);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            DurableFile.remove(work);
            return restored(zip, work);
        } catch (ZipException | EOFException e) {
            throw damaged("(" + e.getMessage() + ")");
        } catch (IOException e) {
            if (!Files.isReadable(file)) {
                throw new InputException(file.toString(), "no such file, or it may not be read; give a backup");
            }
            throw StoreFailure.unwritable(work, e);
        }
    }

    private long restored(ZipFile zip, Path work) throws IOException {
        try {
            long quads = fill(zip, work);
            Files.deleteIfExists(folder);
            DurableFile.rename(work, folder);
            return quads;
        } finally {
            // What a damaged backup or a full disk left.
            DurableFile.discard(work);
        }
    }

    private long fill(ZipFile zip, Path work) throws IOException {
        List<LedgerEntry> ledger = ledger(zip);
        String derived = zip.getEntry(DerivedMark.FILE) == null ? "" : text(zip, DerivedMark.FILE);
        try (Store store = Store.open(work)) {
            Path staged = work.resolve(STAGED);
            MessageDigest digest = Sha256.begun();
            try (InputStream in = new DigestInputStream(zip.getInputStream(entry(zip, Backup.QUADS)), digest)) {
                Files.copy(in, staged);
            }
            long quads;
            try (Stream<String> lines = Files.lines(staged)) {
                quads = lines.count();
            }
            if (!text(zip, Backup.SEAL).equals(Backup.seal(quads, digest))) {
                throw damaged("(its quads are not those that were written)");
            }
            Bulk.load(store, staged);
            Files.delete(staged);
            store.ledger().replace(ledger);
            if (!derived.isEmpty()) {
                DerivedMark.copy(derived, work);
            }
            return quads;
        }
    }

    private List<LedgerEntry> ledger(ZipFile zip) throws IOException {
        try {
            return text(zip, Ledger.FILE)
                    .lines()
                    .map(line -> LedgerLine.parse(line.getBytes(StandardCharsets.UTF_8)))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw damaged("(its ledger has a line that is no entry)");
        }
    }

    private String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = entry(zip, name);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            // Java checks this for streams of ZIP files only.
            if (sum.getValue() != entry.getCrc()) {
                throw damaged("(its " + name + " is not what was written)");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private ZipEntry entry(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged("(it has no " + name + ")");
        }
        return entry;
    }

    private InputException damaged(String found) {
        return new InputException(
                file.toString(), "is no backup of jaccuse, or was damaged " + found + "; give another backup");
    }

    private void requireEmpty() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isEmpty()) {
                return;
            }
        } catch (IOException e) {
            throw StoreFailure.unwritable(folder, e);
        }
        throw new StoreFailure(
                folder.toString(),
                "has something in it; restore into a new folder, then move the old one out of the way");
    }
}
