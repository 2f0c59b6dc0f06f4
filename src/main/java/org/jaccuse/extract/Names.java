package org.jaccuse.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Span;

/** The names that phrases give or bear: their own, or one that the sentence gives a description. */
final class Names {
    private static final Set<String> NAMING =
            Set.of("call", "dub", "know", "name", "track", "codename", "nickname", "refer", "identify");

    private final Syntax syntax;
    private final String text;
    private final Stretches known;

    /** @param text the document's text */
    Names(Syntax syntax, String text, KnownNames known) {
        this.syntax = syntax;
        this.text = text;
        this.known = known.in(syntax, text);
    }

    /** The name of the register that a word is a part of. */
    Optional<Span> known(int word) {
        int place = known.around(syntax.token(word).span());
        return place < 0 ? Optional.empty() : Optional.of(known.get(place));
    }

    /** Adds the name that a description brings with it: "a group called APT10", "attackers from the DarkSide group". */
    Mention named(int head, Mention mention) {
        if (syntax.isPronoun(head)) {
            return mention;
        }
        Optional<String> given = gives(head) ? Optional.empty() : given(mention);
        return given.or(() -> nameIn(head)).map(mention::refersTo).orElse(mention);
    }

    /** "The ministry named Turla": who gives a name does not bear it. */
    private boolean gives(int head) {
        return syntax.fullRelation(head).equals("nsubj") && NAMING.contains(syntax.lemma(syntax.governor(head)));
    }

    /** The name that the text gives right after a description: ", dubbed APT10", "known as Charming Kitten". */
    private Optional<String> given(Mention mention) {
        if (mention.kind() == Mention.Kind.NAMED) {
            return Optional.empty();
        }
        return GivenName.after(text, mention.span().orElseThrow().end());
    }

    private Optional<String> nameIn(int head) {
        if (syntax.isProper(head)) {
            return Optional.of(properName(head));
        }
        for (int child : syntax.dependents(head)) {
            Optional<String> name = nameFrom(head, child);
            if (name.isPresent()) {
                return name;
            }
        }
        return nameAbove(head);
    }

    /** "Turla, a Russian group", "Turla is a Russian group" and the other way round: the description is Turla's. */
    private Optional<String> nameAbove(int head) {
        int above = syntax.governor(head);
        if (syntax.relation(head).equals("appos")
                && above >= 0
                && syntax.isProper(above)
                && !syntax.is(above, "country")) {
            return Optional.of(properName(above));
        }
        if (isOneNamed(head)) {
            return Optional.of(properName(above));
        }
        boolean predicate = syntax.is(head, "actor-noun", "group-noun", "threat-noun")
                && syntax.dependents(head).stream()
                        .anyMatch(i -> syntax.relation(i).equals("cop"))
                && syntax.dependents(head).stream()
                        .noneMatch(i -> syntax.relation(i).equals("case"));
        return syntax.dependents(head).stream()
                .filter(i -> predicate && syntax.relation(i).equals("nsubj") && syntax.isProper(i))
                .findFirst()
                .map(this::properName);
    }

    /** "The group behind the hack is Turla". */
    private boolean isOneNamed(int head) {
        int name = syntax.governor(head);
        return syntax.relation(head).equals("nsubj")
                && syntax.is(head, "actor-noun", "group-noun", "threat-noun")
                && syntax.isProper(name)
                && !syntax.is(name, "country", "demonym")
                && syntax.dependents(name).stream()
                        .anyMatch(i -> syntax.relation(i).equals("cop"))
                && syntax.dependents(name).stream()
                        .noneMatch(i -> Set.of("case", "advmod").contains(syntax.relation(i)));
    }

    private Optional<String> nameFrom(int head, int child) {
        boolean place = syntax.is(child, "country", "demonym");
        return switch (syntax.relation(child)) {
            case "appos", "flat", "dep" -> proper(child, !place && !isBeyondVerb(head, child));
            case "nmod" -> syntax.is(child, "group-noun") && !syntax.isProper(child) ? nameIn(child) : Optional.empty();
            case "compound" ->
                proper(child, !place && child == head - 1 && syntax.is(head, "group-noun", "threat-noun"));
            case "acl" -> NAMING.contains(syntax.lemma(child)) ? nameBelow(child) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "A clerk who is accused of writing the Kestrel trojan": what stands behind a clause names something else. */
    private boolean isBeyondVerb(int head, int child) {
        return IntStream.range(Math.min(head, child) + 1, Math.max(head, child))
                .anyMatch(i -> syntax.isVerb(i) && syntax.dominates(head, i) && !syntax.dominates(child, i));
    }

    private Optional<String> proper(int word, boolean wanted) {
        return wanted && syntax.isProper(word) ? Optional.of(properName(word)) : Optional.empty();
    }

    /** Whether a verb gives a name to a word of a class: "malware called Kestrel", "a group known as Turla". */
    static boolean isCalled(Syntax syntax, int verb, String className) {
        return verb >= 0
                && syntax.relation(verb).equals("acl")
                && NAMING.contains(syntax.lemma(verb))
                && syntax.is(syntax.governor(verb), className);
    }

    private Optional<String> nameBelow(int verb) {
        return syntax.subtree(verb).stream()
                .filter(i -> i > verb && !syntax.relation(i).equals("compound"))
                .filter(i -> syntax.isProper(i)
                        || Character.isUpperCase(syntax.token(i).word().charAt(0)))
                .findFirst()
                .map(this::properName);
    }

    /** The run of proper nouns that ends in a word, without titles in lower case. */
    String properName(int head) {
        return known(head).map(span -> span.of(text)).orElseGet(() -> run(head));
    }

    private String run(int head) {
        int first = head;
        while (first > 0
                && syntax.isProper(first - 1)
                && syntax.dominates(head, first - 1)
                && adjacent(first - 1, first)) {
            first--;
        }
        return trim(text, syntax.span(first, first == head ? lastOfName(head) : head))
                .of(text);
    }

    /** "Guardians of Peace", "Ministry of Defence": bodies whose names go on after "of". */
    private int lastOfName(int head) {
        boolean body = syntax.token(head).tag().equals("NNPS")
                || syntax.is(head, "group-noun", "state-noun", "company-noun", "threat-noun");
        boolean of = body && head + 2 < syntax.size() && syntax.lemma(head + 1).equals("of");
        int last = head + 1;
        while (of && last + 1 < syntax.size() && syntax.isProper(last + 1) && syntax.dominates(head, last + 1)) {
            last++;
        }
        return last > head + 1 ? last : head;
    }

    /** Without the punctuation at its end. */
    static Span trim(String text, Span span) {
        String words = span.of(text);
        int cut = words.length();
        while (cut > 0
                && ",;:.\"”“’'".indexOf(words.charAt(cut - 1)) >= 0
                && !words.endsWith(".S.")
                && !words.endsWith(".K.")) {
            cut--;
        }
        return new Span(span.start(), span.start() + cut);
    }

    boolean adjacent(int left, int right) {
        return syntax.token(right).span().start() - syntax.token(left).span().end() <= 1;
    }
}
