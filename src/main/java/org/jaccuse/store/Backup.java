package org.jaccuse.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A store in one file: a ZIP archive with the N-Quads of all graphs, the ledger, and a line with the number and digest of the
 * quads. It reads one state of the store, while others go on reading, and is there whole or not at all.
 */
public final class Backup {
    static final String QUADS = "quads.nq";
    static final String SEAL = "seal";

    private Backup() {}

    /**
     * Writes a backup in the place of an earlier one of that name, if any.
     *
     * @return how many quads it has
     * @throws StoreFailure when the file cannot be written; an earlier one is kept then
     */
    public static long write(Store store, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long quads;
            try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                quads = write(store, zip);
            }
            DurableFile.sync(part);
            DurableFile.rename(part, file);
            return quads;
        } catch (IOException | UncheckedIOException e) {
            throw StoreFailure.unwritable(file, e);
        } finally {
            DurableFile.discard(part);
        }
    }

    private static long write(Store store, ZipOutputStream zip) throws IOException {
        // The ledger first: what it calls stored is in the quads that are read after it.
        entry(zip, Ledger.FILE);
        for (LedgerEntry entry : store.ledger().entries()) {
            zip.write((LedgerLine.of(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        entry(zip, QUADS);
        MessageDigest digest = Sha256.begun();
        OutputStream sealed = new DigestOutputStream(zip, digest);
        String derived = DerivedMark.text(store.folder());
        long quads = NQuads.write(store, sealed, true);
        entry(zip, SEAL);
        zip.write(seal(quads, digest).getBytes(StandardCharsets.UTF_8));
        // Where somebody wrote meanwhile, nobody can tell any more what follows from what.
        if (!derived.isEmpty() && derived.equals(DerivedMark.text(store.folder()))) {
            entry(zip, DerivedMark.FILE);
            zip.write(derived.getBytes(StandardCharsets.UTF_8));
        }
        return quads;
    }

    static String seal(long quads, MessageDigest digest) {
        return "jaccuse backup 1\nquads " + quads + "\n" + Sha256.done(digest) + "\n";
    }

    /** Without the time, so that equal stores give equal backups. */
    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
    }
}
