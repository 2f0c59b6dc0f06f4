package org.jaccuse.link.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding that the first bytes of a text tell.
 *
 * @param length of the mark in bytes; 0 for none
 */
record ByteOrderMark(Charset charset, int length) {
    /** UTF-8 where there is no mark. */
    static ByteOrderMark of(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new ByteOrderMark(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
        }
        return starts(head, 0xFF, 0xFE)
                ? new ByteOrderMark(StandardCharsets.UTF_16LE, 2)
                : new ByteOrderMark(StandardCharsets.UTF_8, 0);
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
