package org.jaccuse.store;

import java.util.Locale;

/** What became of an input. */
public enum Fate {
    /** Its document is in the store, new or understood anew. */
    STORED,
    /** The store had its document already. */
    UNCHANGED,
    /** It was not taken; the reason stands beside. */
    REFUSED;

    /** The word that people and files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Fate of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
