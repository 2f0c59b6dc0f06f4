package org.jaccuse.model;

/**
 * The sentence that says so.
 *
 * @param quote the exact words of the document's text at {@code span}
 * @param span where they stand
 * @param digest digest of the document's bytes
 */
public record Evidence(String quote, Span span, String digest) {}
