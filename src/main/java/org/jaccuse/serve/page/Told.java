package org.jaccuse.serve.page;

import java.util.List;

/**
 * A claim as pages show it.
 *
 * @param id IRI
 * @param anchor its place in a page
 * @param href its page
 * @param stance {@code affirm}, {@code deny}, {@code doubt}
 * @param verb what its holder does: {@code accuses}, {@code denies}
 * @param certainty empty where there is none
 * @param holder who holds it
 * @param about identifier of the proposition
 * @param day empty where nobody tells it
 * @param sentence in parts, some of which name who plays which part
 * @param chain who passed it on, from the document inwards, and at the end its holder
 * @param hedges the hedging words
 * @param origin the document that told the story first
 */
public record Told(
        String id,
        String anchor,
        String href,
        String stance,
        String verb,
        String certainty,
        Links.Name holder,
        Links.Name subject,
        String relation,
        Links.Name object,
        String about,
        String day,
        List<Part> sentence,
        List<Links.Name> chain,
        List<String> hedges,
        Links.Name document,
        String title,
        String place,
        String origin) {
    public Told {
        sentence = List.copyOf(sentence);
        chain = List.copyOf(chain);
        hedges = List.copyOf(hedges);
    }

    /**
     * A part of a sentence.
     *
     * @param role {@code holder}, {@code subject}, {@code object}, {@code hedge}; empty for words that play none
     */
    public record Part(String text, String role) {}

    /** The words of the sentence. */
    public String words() {
        StringBuilder words = new StringBuilder();
        sentence.forEach(part -> words.append(part.text()));
        return words.toString();
    }
}
