package org.jaccuse.acquire;

import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;

/** Told of inputs as they come in, in their order. */
public interface Arrivals {
    /** A document was read whole. */
    void found(RawDocument document);

    /** An input was not taken. */
    void refused(Refusal refusal);

    /**
     * A web page is as it was when it was fetched before.
     *
     * @param location its address as given
     * @param digest digest of the bytes that were fetched then
     */
    void unchanged(String location, String digest);
}
