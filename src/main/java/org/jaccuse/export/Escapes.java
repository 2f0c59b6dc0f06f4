package org.jaccuse.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

    private int held;
    private int count;

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
        int plain = from;
        for (int i = from; i < end; i++) {
            if (count > 0 || !PLAIN[bytes[i] & 0xFF]) {
                out.write(bytes, plain, i - plain);
                take(bytes[i] & 0xFF);
                plain = i + 1;
            }
        }
        out.write(bytes, plain, end - plain);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    private void take(int b) throws IOException {
        held = held << 8 | b;
        count++;
        int first = held >>> 8 * (count - 1);
        if (count < lengthBy(first)) {
            return;
        }
        int c = switch (count) {
            case 1 -> first;
            case 2 -> (first & 0x1F) << 6 | held & 0x3F;
            default -> (first & 0x0F) << 12 | (held >> 8 & 0x3F) << 6 | held & 0x3F;
        };
        if (hidden(c)) {
            out.write(String.format(Locale.ROOT, "\\u%04X", c).getBytes(StandardCharsets.US_ASCII));
        } else {
            for (int at = count - 1; at >= 0; at--) {
                out.write(held >>> 8 * at);
            }
        }
        held = 0;
        count = 0;
    }
}
