package org.jaccuse.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * UTF-8 text in which characters that do not show, or that change how others show, are written as escapes of a backslash, u and
 * four digits: controls but tab and line ends, marks of writing direction, line separators, U+FEFF, U+FFFE and U+FFFF. Turtle,
 * TriG, N-Triples, N-Quads and JSON all read such an escape, in names and in texts, as the character itself; none of them has
 * these characters anywhere else.
 */
final class Escapes extends FilterOutputStream {
    private static final boolean[] PLAIN = new boolean[256];

    static {
        for (int b = 0; b < PLAIN.length; b++) {
            PLAIN[b] = lengthBy(b) == 0;
        }
    }

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long SPACES = ' ' * ONES;
    private static final long HIGHEST = 0x8080808080808080L;

    /** The beginning of a character whose end comes with the next bytes. */
    private final byte[] cut = new byte[3];

    private int held;

    Escapes(OutputStream out) {
        super(out);
    }

    /** How many bytes a character has that begins so and may need an escape; 0 for all others. */
    private static int lengthBy(int first) {
        return switch (first) {
            case '\t', '\n', '\r' -> 0;
            case 0x7F -> 1;
            case 0xC2, 0xD8 -> 2;
            case 0xE2, 0xEF -> 3;
            default -> first < 0x20 ? 1 : 0;
        };
    }

    private static boolean hidden(int c) {
        boolean control = c < 0x20 || c >= 0x7F && c <= 0x9F;
        boolean direction =
                c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return control || direction || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int end = from + length;
        int begin = joined(bytes, from, end);
        int written = begin;
        for (int i = shown(bytes, begin, end); i < end; i = shown(bytes, i, end)) {
            int next = i + lengthBy(bytes[i] & 0xFF);
            if (next > end) {
                held = end - i;
                System.arraycopy(bytes, i, cut, 0, held);
                end = i;
            } else if (hidden(character(bytes, i))) {
                out.write(bytes, written, i - written);
                escape(character(bytes, i));
                written = next;
            }
            i = next;
        }
        out.write(bytes, written, end - written);
    }

    /** The first byte from some place on with which a character may begin that needs an escape, or the end. */
    private static int shown(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end) {
            // Eight bytes at a time, for nearly all of them are ASCII.
            while (at + Long.BYTES <= end && ascii((long) EIGHT.get(bytes, at))) {
                at += Long.BYTES;
            }
            int stop = Math.min(end, at + Long.BYTES);
            while (at < stop && PLAIN[bytes[at] & 0xFF]) {
                at++;
            }
            if (at < stop) {
                return at;
            }
        }
        return end;
    }

    /** Whether eight bytes are all from space to tilde: none has its highest bit, by itself, less a space or plus one. */
    private static boolean ascii(long bytes) {
        return ((bytes | bytes - SPACES | bytes + ONES) & HIGHEST) == 0;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** Ends the character that was cut; returns where the next one begins. */
    private int joined(byte[] bytes, int from, int end) throws IOException {
        int next = from;
        while (held > 0 && next < end) {
            cut[held++] = bytes[next++];
            if (held == lengthBy(cut[0] & 0xFF)) {
                if (hidden(character(cut, 0))) {
                    escape(character(cut, 0));
                } else {
                    out.write(cut, 0, held);
                }
                held = 0;
            }
        }
        return next;
    }

    private static int character(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        return switch (lengthBy(first)) {
            case 1 -> first;
            case 2 -> (first & 0x1F) << 6 | bytes[at + 1] & 0x3F;
            default -> (first & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F;
        };
    }

    private void escape(int c) throws IOException {
        out.write(String.format(Locale.ROOT, "\\u%04X", c).getBytes(StandardCharsets.US_ASCII));
    }
}
