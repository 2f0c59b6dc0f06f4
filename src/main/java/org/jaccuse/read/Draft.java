package org.jaccuse.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Block;

/**
 * A document as a format states it, before it is laid out as one text. Fields as in {@link org.jaccuse.model.Document}.
 *
 * @param language BCP 47 tag that the document declares for itself
 * @param passages headings and paragraphs in reading order
 * @param dropped what was left out of them
 */
public record Draft(
        Optional<String> title,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<String> section,
        Optional<String> language,
        Optional<String> url,
        List<Passage> passages,
        List<Dropped> dropped) {
    public Draft {
        passages = List.copyOf(passages);
        dropped = List.copyOf(dropped);
    }

    /** What a format states that knows of headline and text alone. */
    public static Draft of(Optional<String> title, List<Passage> passages) {
        return new Draft(
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                passages,
                List.of());
    }

    /**
     * A heading or paragraph.
     *
     * @param kind what it is
     * @param text its words on one line, not blank
     * @param page page that it begins on, from 1, where the format has pages
     */
    public record Passage(Block.Kind kind, String text, Optional<Integer> page) {
        /** A passage of a format without pages. */
        public Passage(Block.Kind kind, String text) {
            this(kind, text, Optional.empty());
        }
    }
}
