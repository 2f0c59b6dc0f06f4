package org.jaccuse.export;

import java.io.IOException;

/** Takes one thing after another and may fail to write it. */
@FunctionalInterface
interface Taking<T> {
    void take(T item) throws IOException;
}
