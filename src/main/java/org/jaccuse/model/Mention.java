package org.jaccuse.model;

import java.util.Optional;

/**
 * Words of a text that stand for an actor, incident or place, with what the rest of the document says they stand for.
 *
 * @param kind how the words refer
 * @param text the words, empty for {@link Kind#AUTHOR}, {@link Kind#UNSPECIFIED}
 * @param span where they stand, absent when nothing in the text was said
 * @param antecedent the name or fuller description elsewhere in the document that the words refer back to
 */
public record Mention(Kind kind, String text, Optional<Span> span, Optional<String> antecedent) {
    /** How words refer. */
    public enum Kind {
        /** A proper name. */
        NAMED,
        /** A description: "a Russian-based criminal organisation". */
        DESCRIBED,
        /** A pronoun or bare definite description that needs its antecedent. */
        ANAPHORIC,
        /** The document in its own voice. */
        AUTHOR,
        /** Nobody was named: an agentless passive, "reportedly". */
        UNSPECIFIED,
        /** An actor in question whom nobody has identified. */
        UNKNOWN
    }

    public static Mention author() {
        return new Mention(Kind.AUTHOR, "", Optional.empty(), Optional.empty());
    }

    public static Mention unspecified() {
        return new Mention(Kind.UNSPECIFIED, "", Optional.empty(), Optional.empty());
    }

    public static Mention unknown() {
        return new Mention(Kind.UNKNOWN, "", Optional.empty(), Optional.empty());
    }

    public static Mention of(Kind kind, String text, Span span) {
        return new Mention(kind, text, Optional.of(span), Optional.empty());
    }

    /** The same mention with what it refers back to. */
    public Mention refersTo(String name) {
        return new Mention(kind, text, span, Optional.of(name));
    }

    /** The fullest words for what is meant: the antecedent where there is one, else the words themselves. */
    public String name() {
        return antecedent.orElse(text);
    }

    /** Whether both have the same name or share words of the text: "the FBI and CISA", "CISA". */
    public boolean overlaps(Mention other) {
        boolean shared = span.isPresent()
                && other.span.isPresent()
                && (span.get().contains(other.span.get()) || other.span.get().contains(span.get()));
        return shared || name().equalsIgnoreCase(other.name());
    }
}
