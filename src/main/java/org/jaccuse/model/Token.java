package org.jaccuse.model;

/**
 * A word of a sentence.
 *
 * @param word the word as the parser saw it (quotation marks are not words)
 * @param lemma dictionary form
 * @param tag Penn Treebank part of speech
 * @param span where it stands in the document's text
 */
public record Token(String word, String lemma, String tag, Span span) {}
