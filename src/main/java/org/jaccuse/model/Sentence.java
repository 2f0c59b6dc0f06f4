package org.jaccuse.model;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of a document.
 *
 * @param index place among the document's sentences, from 0
 * @param span where it stands, quotation marks at its ends included
 * @param tokens its words
 * @param parse its syntax, absent where the gate let it pass unparsed
 */
public record Sentence(int index, Span span, List<Token> tokens, Optional<Parse> parse) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** This sentence with its syntax. */
    public Sentence with(Parse syntax) {
        return new Sentence(index, span, tokens, Optional.of(syntax));
    }
}
