package org.jaccuse.analyse;

import java.util.List;
import java.util.Set;
import org.jaccuse.model.Span;

/** What the gate is given of a text, without the language models. */
public final class RawSentences {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    private RawSentences() {}

    /** The words of each sentence of a paragraph, as a gate sees them. */
    public static List<Set<String>> of(String paragraph) {
        List<Span> whole = List.of(new Span(0, paragraph.length()));
        String plain = QuoteMarks.of(paragraph, whole).masked();
        return SPLITTER.split(plain, whole).stream()
                .map(SentenceSplitter.Words::forms)
                .toList();
    }
}
