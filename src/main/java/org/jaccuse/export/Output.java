package org.jaccuse.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where an exporter writes. Closing what it opens is the exporter's part. */
@FunctionalInterface
interface Output {
    /** @param name which of its files a format of several begins; one with a single file gives any name */
    OutputStream open(String name) throws IOException;

    /** UTF-8, without a mark at the beginning. */
    default Writer writer(String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(open(name), StandardCharsets.UTF_8), 1 << 16);
    }
}
