package org.jaccuse.read;

import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;

/**
 * Reads one source format. To add a format, write one class with a public constructor without arguments and name it in
 * {@code META-INF/services/org.jaccuse.read.FormatReader}.
 */
public interface FormatReader {
    /**
     * Whether this reader takes documents of a media type.
     *
     * @param mediaType type and subtype in lower case, without parameters
     */
    boolean reads(String mediaType);

    /**
     * Finds title, dates and paragraphs.
     *
     * @throws InputException when the bytes are not of the format or their charset cannot be told
     */
    Draft read(RawDocument raw);
}
