package org.jaccuse.store;

import org.jaccuse.model.InputException;

/** A store that cannot be opened or written; no document is at fault. What was stored before is whole. */
public final class StoreFailure extends InputException {
    private static final long serialVersionUID = 1L;

    StoreFailure(String where, String message) {
        super(where, message);
    }

    StoreFailure(String where, String message, Throwable cause) {
        super(where, message, cause);
    }
}
