package org.jaccuse.model;

import java.util.Optional;

/**
 * A heading or paragraph of a document.
 *
 * @param kind what the block is
 * @param span where it stands in the document's text
 * @param page printed page that it begins on, from 1
 */
public record Block(Kind kind, Span span, Optional<Integer> page) {
    /** A block of a document without pages. */
    public Block(Kind kind, Span span) {
        this(kind, span, Optional.empty());
    }

    /** What a block is for the reader. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH
    }
}
