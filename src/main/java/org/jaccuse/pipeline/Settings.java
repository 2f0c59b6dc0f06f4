package org.jaccuse.pipeline;

import org.jaccuse.read.ReadOptions;

/**
 * How documents are taken in.
 *
 * @param reading what the user says about them
 * @param threads documents analysed at the same time, at least 1; the result does not depend on it
 * @param replace analyse also what the store has already
 */
public record Settings(ReadOptions reading, int threads, boolean replace) {
    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("not a number of threads: " + threads);
        }
    }
}
