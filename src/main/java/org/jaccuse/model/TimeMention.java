package org.jaccuse.model;

import java.time.LocalDate;

/**
 * A day that the text mentions, resolved against the document's date.
 *
 * @param span the words
 * @param day the day they mean
 */
public record TimeMention(Span span, LocalDate day) {}
