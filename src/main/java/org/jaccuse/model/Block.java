package org.jaccuse.model;

/**
 * A heading or paragraph of a document.
 *
 * @param kind what the block is
 * @param span where it stands in the document's text
 */
public record Block(Kind kind, Span span) {
    /** What a block is for the reader. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH
    }
}
