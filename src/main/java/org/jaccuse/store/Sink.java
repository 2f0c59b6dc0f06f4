package org.jaccuse.store;

import java.util.List;
import org.jaccuse.bundle.DataFile;

/** What a run writes into: a store itself, or the {@link Bulk} load of an empty one. */
public interface Sink {
    /** Whether it has a document as some version of the program understood it. May be called from several threads. */
    boolean contains(String graphIri, String programVersion);

    /** Takes the graph of a document. */
    Outcome put(SoundGraph graph);

    /**
     * Notes that the bytes of a document that it has stand at a place.
     *
     * @throws org.jaccuse.model.InputException when it has no such document or the location is empty
     */
    Outcome addLocation(String graphIri, String location);

    /**
     * Takes the register, unless it has the same files already.
     *
     * @param files Turtle; several files make one graph
     * @throws org.jaccuse.model.InputException with file and line where a file is not Turtle or has a blank node
     */
    Outcome putRegister(List<DataFile> files);

    /**
     * Does several changes at once, all or none.
     *
     * @throws StoreFailure when the disk does not take them
     */
    void together(Runnable changes);

    /** Whether what {@link #together} did is durable when it returns; else it is when {@link #finish} returns. */
    boolean durable();

    /** Makes everything durable. */
    void finish();

    /** The ledger has what was finished too. A sink that is filled all or nothing counts as filled from now on. */
    void settled();
}
