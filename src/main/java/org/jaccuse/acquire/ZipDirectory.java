package org.jaccuse.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The directory at the end of a ZIP archive, by which one that was cut is known (APPNOTE 6.3.10, 4.3.16). */
final class ZipDirectory {
    private static final String END = "PK\5\6";
    private static final int LENGTH = 22;
    private static final int COUNT_AT = 10;

    /** The longest comment that may follow, and a little more. */
    private static final int TAIL = 1 << 17;

    private ZipDirectory() {}

    /** How many entries the directory has, modulo 65536; -1 when there is none. */
    static int entries(Content content) throws IOException {
        byte[] last = tail(content);
        String letters = new String(last, StandardCharsets.ISO_8859_1);
        int end = letters.lastIndexOf(END);
        if (end < 0 || end + LENGTH > last.length) {
            return -1;
        }
        return (last[end + COUNT_AT] & 0xff) | (last[end + COUNT_AT + 1] & 0xff) << 8;
    }

    private static byte[] tail(Content content) throws IOException {
        byte[] before = new byte[0];
        byte[] now = new byte[0];
        try (InputStream in = content.opening().open()) {
            for (byte[] next = in.readNBytes(TAIL); next.length > 0; next = in.readNBytes(TAIL)) {
                before = now;
                now = next;
            }
        }
        byte[] tail = new byte[before.length + now.length];
        System.arraycopy(before, 0, tail, 0, before.length);
        System.arraycopy(now, 0, tail, before.length, now.length);
        return tail;
    }
}
