package org.jaccuse.export;

import java.util.Locale;

/**
 * What viewers are told of a claim beside its ends. The names are words that Gephi, Cytoscape, yEd and Neo4j keep for nothing of
 * their own.
 */
enum Column {
    STANCE("affirm, deny or doubt"),
    CERTAINTY("certain, probable or possible"),
    ACT("kind of speech act"),
    MATTER("the proposition in words"),
    HEDGES("hedging words"),
    VIA("who passed it on, outermost first"),
    BASIS("on whose authority"),
    EVIDENCE_OFFERED("kinds of evidence that the holder says to have"),
    INVOLVEMENT("part given to a state"),
    DENIAL_SCOPE("what part of an accusation is denied"),
    QUOTE("the sentence"),
    QUOTE_START("its first UTF-16 code unit in the document's text"),
    QUOTE_END("one past its last"),
    DOCUMENT("path or address of the document"),
    TITLE("its headline"),
    PUBLISHER("its publisher"),
    URL("its own address"),
    DIGEST("digest of its bytes"),
    CLAIM("IRI of the claim");

    /** What it tells. */
    final String words;

    Column(String words) {
        this.words = words;
    }

    /** The name in files: {@code denial_scope}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean number() {
        return this == QUOTE_START || this == QUOTE_END;
    }
}
