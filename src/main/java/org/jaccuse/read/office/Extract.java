package org.jaccuse.read.office;

import java.util.List;
import java.util.Map;

/**
 * What is in an office document.
 *
 * @param metadata by the names that Tika gives it
 * @param lines in reading order
 */
record Extract(Map<String, String> metadata, List<Line> lines) {
    /** What a line opens. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        /** A further line of the heading or paragraph before it. */
        CONTINUED
    }

    /**
     * A line as it is printed.
     *
     * @param page page that it is printed on, from 1; 0 where the format has no pages
     */
    record Line(int page, Kind kind, String text) {}
}
