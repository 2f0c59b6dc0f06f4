package org.jaccuse.export;

import java.util.Optional;

/**
 * A document as far as exports tell of it.
 *
 * @param id IRI
 * @param title headline, or its location where it has none
 * @param location path or address as given to the program, the smallest of several
 * @param issued day of publication
 * @param independent whether it is no copy of another document of the store
 */
record Source(
        String id,
        String title,
        String location,
        String digest,
        Optional<String> issued,
        Optional<String> publisher,
        Optional<String> url,
        boolean independent) {}
