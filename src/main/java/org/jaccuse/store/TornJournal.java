package org.jaccuse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.Adler32;

/**
 * The journal of a TDB2 generation as a killed process may leave it: its last entry cut short. TDB2 opens a journal of whole
 * entries only. It empties the journal at the end of each commit, so all entries belong to one transaction, and the transaction
 * counts when its last entry, the commit, is there whole. Hence a torn tail without a commit in it is part of a transaction
 * that nobody was told of, and is cut off; a journal that is broken before its commit is not touched.
 *
 * <p>An entry: length of the data (4 bytes, −1 for none), Adler-32 of the entry with this field zero (4), type (4),
 * component (4), data.
 */
record TornJournal(Path file) {
    private static final int HEADER = 16;
    private static final int CHECKSUM_AT = 4;
    private static final int TYPE_AT = 8;
    private static final int COMMIT = 3;
    private static final int LAST_TYPE = 4;
    /** Entries hold the state of an index: tens of bytes. A length beyond this is no length. */
    private static final int MOST_DATA = 1 << 20;

    /**
     * Makes the journal one of whole entries.
     *
     * @return what was done, in words; empty when nothing was to do
     * @throws StoreFailure when the journal is broken before its commit
     */
    Optional<String> repair() {
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            int whole = wholePrefix(bytes);
            if (whole == bytes.length) {
                return Optional.empty();
            }
            if (commitAfter(bytes, whole)) {
                throw new StoreFailure(
                        file.toString(),
                        "is broken at byte " + whole + ", before the end of a transaction that was complete;"
                                + " restore the store from a backup, see 'jaccuse restore --help'");
            }
            cut(whole);
            return Optional.of("[" + file + "] was cut short when a process was killed: dropped the last "
                    + (bytes.length - whole) + " of " + bytes.length
                    + " bytes, part of a transaction that was not complete; every acknowledged document is there");
        } catch (IOException e) {
            throw StoreFailure.unwritable(file, e);
        }
    }

    private void cut(int length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
    }

    /** Where the first entry begins that is not whole, or the end. */
    static int wholePrefix(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int end = entryEnd(bytes, at);
            if (end < 0) {
                return at;
            }
            at = end;
        }
        return at;
    }

    /** Whether a whole commit entry begins anywhere at or after a place. */
    private static boolean commitAfter(byte[] bytes, int from) {
        for (int at = from; at + HEADER <= bytes.length; at++) {
            if (ByteBuffer.wrap(bytes).getInt(at + TYPE_AT) == COMMIT && entryEnd(bytes, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The end of the entry that begins at a place, or −1 when none does. */
    private static int entryEnd(byte[] bytes, int at) {
        if (at + HEADER > bytes.length) {
            return -1;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int length = Math.max(0, buffer.getInt(at));
        int type = buffer.getInt(at + TYPE_AT);
        if (type < 1 || type > LAST_TYPE || length > MOST_DATA || at + HEADER + length > bytes.length) {
            return -1;
        }
        Adler32 sum = new Adler32();
        sum.update(bytes, at, CHECKSUM_AT);
        sum.update(new byte[Integer.BYTES]);
        sum.update(bytes, at + TYPE_AT, HEADER - TYPE_AT + length);
        return (int) sum.getValue() == buffer.getInt(at + CHECKSUM_AT) ? at + HEADER + length : -1;
    }
}
