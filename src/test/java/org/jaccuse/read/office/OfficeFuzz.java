package org.jaccuse.read.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Gives any bytes to the code of the child process that reads PDF, Word, OpenDocument, RTF, EPUB and e-mail: it answers with text
 * or a refusal of one line. Jazzer calls it, see docs/sources.md; so does {@link OfficeFuzzTest}.
 */
public final class OfficeFuzz {
    static {
        // what the libraries complain of, which the child process prints to nobody
        System.setProperty("log4j2.simplelogLevel", "OFF");
    }

    private OfficeFuzz() {}

    /** Jazzer's entry. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            Worker.answer(type(bytes), bytes, new DataOutputStream(answer));
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer.toByteArray()));
            if (in.readInt() == Wire.REFUSED) {
                String reason = Wire.string(in);
                if (reason.isBlank() || reason.contains("\n")) {
                    throw new AssertionError("a refusal of no line or several: " + reason);
                }
            } else {
                Wire.extract(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind by the first bytes, as when files come in. */
    static String type(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return head.contains("epub+zip")
                    ? "application/epub+zip"
                    : head.contains("oasis.opendocument") ? "application/vnd.oasis.opendocument.text" : Office.WORD;
        }
        return head.startsWith("%PDF")
                ? "application/pdf"
                : head.startsWith("{\\rtf") ? "application/rtf" : "message/rfc822";
    }
}
