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
 */
public record Draft(
        Optional<String> title,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> language,
        Optional<String> url,
        List<Passage> passages) {
    public Draft {
        passages = List.copyOf(passages);
    }

    /**
     * A heading or paragraph.
     *
     * @param kind what it is
     * @param text its words on one line, not blank
     */
    public record Passage(Block.Kind kind, String text) {}
}
