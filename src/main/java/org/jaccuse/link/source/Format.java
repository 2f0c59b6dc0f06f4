package org.jaccuse.link.source;

import java.io.IOException;
import org.jaccuse.model.Entries;

/** Reads one kind of file. */
@FunctionalInterface
interface Format {
    /**
     * Reads a file entry by entry. What is wrong with one entry is told as a refusal of it.
     *
     * @throws org.jaccuse.model.InputException when the file as a whole is not what it should be; nothing of it counts then
     */
    void read(Source source, Entries to) throws IOException;
}
