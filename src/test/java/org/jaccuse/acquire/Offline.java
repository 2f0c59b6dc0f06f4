package org.jaccuse.acquire;

import java.io.InputStream;
import org.jaccuse.acquire.web.Nowhere;

/** Sources for inputs that may name any address: no host is found. */
public final class Offline {
    private Offline() {}

    /** @param input read where {@link Sources#STANDARD_INPUT} is named */
    public static Sources sources(InputStream input) {
        return new Sources(new Pages(WebOptions.USUAL, Nowhere::fetcher), input);
    }
}
