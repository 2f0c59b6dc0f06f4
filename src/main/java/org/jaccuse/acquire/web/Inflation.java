package org.jaccuse.acquire.web;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Undoes compression without being blown up by it. */
public final class Inflation {
    /** No honest text is packed tighter than this. */
    private static final int RATIO = 100;

    /** Below this, in bytes, the ratio does not matter. */
    private static final int HARMLESS = 1 << 20;

    private Inflation() {}

    /** Content that grows beyond all measure when it is unpacked. */
    public static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;

        Bomb() {
            super("unpacks to more than " + RATIO + " times its size; expected a document");
        }
    }

    /**
     * Gzip data unpacked, several members in a row as one.
     *
     * @return a stream that throws {@link Bomb} when what comes out is out of proportion to what goes in
     */
    public static InputStream gzip(InputStream packed) throws IOException {
        Counting in = new Counting(packed);
        return new Guarded(new GZIPInputStream(in), in);
    }

    /** Data unpacked by another reader, held against the bytes that it took from {@code source}. */
    public static InputStream guarded(InputStream unpacked, Source source) {
        return new Guarded(unpacked, source.in);
    }

    /** Packed data that several streams are unpacked from, one after the other. */
    public static final class Source {
        private final Counting in;

        public Source(InputStream packed) {
            this.in = new Counting(packed);
        }

        /** The packed data; what is read from it is counted. */
        public InputStream stream() {
            return in;
        }
    }

    /**
     * The content that a server encoded.
     *
     * @param encoding value of {@code Content-Encoding}
     * @param most bytes to unpack at most
     * @return up to {@code most} bytes
     * @throws IOException when the encoding is not known, applied twice, broken or a bomb
     */
    public static byte[] decoded(byte[] bytes, Optional<String> encoding, int most) throws IOException {
        String name = encoding.orElse("").strip().toLowerCase(Locale.ROOT);
        Counting in = new Counting(new ByteArrayInputStream(bytes));
        try (InputStream plain = switch (name) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> new Guarded(new GZIPInputStream(in), in);
            case "deflate" -> new Guarded(new InflaterInputStream(in), in);
            default ->
                throw new IOException("is packed as '" + name + "', which was not asked for; expected gzip or nothing");
        }) {
            return plain.readNBytes(most);
        }
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }

    private static final class Guarded extends FilterInputStream {
        private final Counting packed;
        private final long before;
        private long out;

        Guarded(InputStream in, Counting packed) {
            super(in);
            this.packed = packed;
            this.before = packed.count;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            grown(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            grown(Math.max(read, 0));
            return read;
        }

        private void grown(int more) throws IOException {
            out += more;
            if (out > HARMLESS && out / RATIO > packed.count - before) {
                throw new Bomb();
            }
        }
    }
}
