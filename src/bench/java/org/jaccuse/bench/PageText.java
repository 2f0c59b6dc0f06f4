package org.jaccuse.bench;

import java.io.IOException;

/** The article text that an extractor finds in the bytes of a page, empty where it finds none. */
@FunctionalInterface
interface PageText {
    String of(byte[] page) throws IOException;
}
