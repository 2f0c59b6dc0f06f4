package org.jaccuse.model;

/**
 * That a document passes on what another outlet reported.
 *
 * @param outlet its name
 * @param place the words that say so, in the document's text
 */
public record Citation(String outlet, Span place) {}
