package org.jaccuse.model;

import java.util.List;

/**
 * A document with its linguistic analysis.
 *
 * @param document what was analysed
 * @param sentences in text order
 * @param quotations quoted stretches of the text, marks excluded, in text order
 * @param times dates that the text mentions, in text order
 */
public record AnnotatedDocument(
        Document document, List<Sentence> sentences, List<Span> quotations, List<TimeMention> times) {
    public AnnotatedDocument {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        times = List.copyOf(times);
    }
}
