package org.jaccuse.export;

import java.io.IOException;

/** Writes an excerpt in one format, part by part where the format allows it. */
interface Exporter {
    void write(Excerpt excerpt, Output output) throws IOException;
}
