package org.jaccuse.acquire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A web archive (ISO 28500), packed record by record or not packed. A page that was captured stands at the address that it was
 * captured from, so that captures of different days are snapshots of one page.
 */
final class WarcArchive implements Container {
    private final Captures captures = new Captures();

    @Override
    public boolean holds(String type, String head, Content content) {
        return type.equals("application/warc")
                || type.equals("application/gzip")
                        && GzipFile.beginning(content).startsWith("WARC/");
    }

    @Override
    public void open(Content content, Intake to) throws IOException {
        try (InputStream in = content.opening().open();
                WarcReader reader = reader(in)) {
            if (!records(content, reader, to)) {
                to.refuse(content.location(), "a web archive without pages; expected captures of web pages");
            }
        }
    }

    private static WarcReader reader(InputStream in) throws IOException {
        try {
            return new WarcReader(in);
        } catch (EOFException e) {
            throw new IOException("the record at byte 0 is cut off; get the archive anew", e);
        }
    }

    /**
     * A record is handed over once the next one was found: a length that is wrong shows only there. At the end of a file that
     * was cut, the last whole record is sound.
     *
     * @return whether anything was to be told of any record
     */
    private boolean records(Content content, WarcReader reader, Intake to) throws IOException {
        Runnable held = Captures.NOTHING;
        boolean any = false;
        while (true) {
            Optional<WarcRecord> record;
            try {
                record = reader.next();
            } catch (EOFException e) {
                held.run();
                throw broken(reader, "is cut off");
            } catch (ParsingException e) {
                throw broken(reader, "does not begin where the one before it says that it ends");
            }
            held.run();
            if (record.isEmpty()) {
                return any;
            }
            held = record(content, reader, record.get(), to);
            any |= held != Captures.NOTHING;
        }
    }

    private Runnable record(Content content, WarcReader reader, WarcRecord record, Intake to) throws IOException {
        long position = reader.position();
        try {
            return captures.of(content, position, record, to);
        } catch (EOFException e) {
            throw broken(reader, "is cut off");
        } catch (IOException | UncheckedIOException e) {
            if (e.getMessage() != null && e.getMessage().contains("Unexpected end of ZLIB")) {
                throw broken(reader, "is cut off");
            }
            throw broken(reader, "is broken (" + e.getMessage() + ")");
        } catch (RuntimeException e) {
            // the library reads fields when they are asked for, each with an exception of its own
            String reason = "a record with a field that cannot be read (" + e.getMessage() + "); get the archive anew";
            return () -> to.refuse(content.location() + " at byte " + position, reason);
        }
    }

    private static IOException broken(WarcReader reader, String how) {
        return new IOException("the record at byte " + reader.position() + " " + how
                + "; what stands from there on was not read: get the archive anew");
    }
}
