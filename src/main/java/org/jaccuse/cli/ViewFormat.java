package org.jaccuse.cli;

import java.util.Locale;

/** How explanations, timelines and matrices are written. */
enum ViewFormat {
    TEXT,
    CSV,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
