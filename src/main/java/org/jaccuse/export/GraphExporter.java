package org.jaccuse.export;

import java.io.IOException;

/** A format of nodes and edges. */
interface GraphExporter extends Exporter {
    void write(Drawing drawing, Output output) throws IOException;

    @Override
    default void write(Excerpt excerpt, Output output) throws IOException {
        try (Drawing drawing = Drawing.of(excerpt)) {
            write(drawing, output);
        }
    }
}
