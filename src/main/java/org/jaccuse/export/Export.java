package org.jaccuse.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jaccuse.model.InputException;

/** Writes excerpts to files or to a stream. */
public final class Export {
    private Export() {}

    /**
     * Writes to a file, or to a folder for a format of several files.
     *
     * @param force whether files that are there may be replaced
     * @throws InputException when something stands there already, or the excerpt cannot be had in this format
     * @throws IOException when it cannot be written; what was there before is whole then
     */
    public static void toFile(Format format, Excerpt excerpt, Path place, boolean force) throws IOException {
        try (Destination destination = Destination.at(place, format.files(), force)) {
            Exporters.of(format.name()).write(excerpt, destination);
            destination.keep();
        }
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @throws InputException for a format of several files
     */
    public static void toStream(Format format, Excerpt excerpt, OutputStream stream) throws IOException {
        if (format.folder()) {
            throw new InputException("format " + format.name(), "is several files; give a folder for them with --out");
        }
        OutputStream open = new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
        Exporters.of(format.name()).write(excerpt, name -> open);
    }
}
