package org.jaccuse.pipeline;

import org.jaccuse.read.ReadOptions;

/**
 * How documents are taken in.
 *
 * @param reading what the user says about them
 * @param threads documents analysed at the same time, at least 1; the result does not depend on it
 * @param replace analyse also what the store has already
 * @param bulk fill an empty store at once at the end, which is faster; nothing is stored before
 * @param derive work out at the end what follows from the claims, which takes the longer the more the store holds
 * @param gathering where documents may come from and what is kept of them
 * @param queueBytes how many bytes of documents may wait to be analysed, and as many to be stored; a larger one waits alone
 */
public record Settings(
        ReadOptions reading,
        int threads,
        boolean replace,
        boolean bulk,
        boolean derive,
        Gathering gathering,
        long queueBytes) {
    /** Room for hundreds of articles, and for one document of the largest size that is read. */
    public static final long USUAL_QUEUE = 64L << 20;

    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("not a number of threads: " + threads);
        }
    }

    /** From files and the public web; no bytes are kept, and what follows is worked out. */
    public Settings(ReadOptions reading, int threads, boolean replace, boolean bulk) {
        this(reading, threads, replace, bulk, true, Gathering.USUAL, USUAL_QUEUE);
    }
}
