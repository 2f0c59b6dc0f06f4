package org.jaccuse.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Span;

/** Phrases of a sentence as mentions: which words around a head belong to it, and the name that they give. */
final class Phrases {
    private static final Set<String> BEFORE = Set.of(
            "det", "amod", "compound", "nummod", "nmod", "flat", "advmod", "obl", "goeswith", "dep", "cc", "conj");
    private static final Set<String> AFTER = Set.of("nmod", "obl", "flat", "nummod", "fixed", "compound");
    private static final Set<String> WHOLE = Set.of("acl");
    private static final Set<String> DESCRIBING = Set.of("amod", "acl");
    private static final Set<String> NAMING =
            Set.of("call", "dub", "know", "name", "track", "codename", "nickname", "refer", "identify");
    private static final int LONGEST = 18;

    private final Syntax syntax;
    private final String text;
    private final WordMemory<Mention> mentions = new WordMemory<>(head -> mention(head, AFTER));
    private final WordMemory<Mention> wholes = new WordMemory<>(head -> mention(head, WHOLE));

    /** @param text the document's text */
    Phrases(Syntax syntax, String text) {
        this.syntax = syntax;
        this.text = text;
    }

    /** The noun phrase of a head, with what follows it up to any clause: "the hack of the party's servers". */
    Mention mention(int head) {
        return mentions.of(head);
    }

    /** The same with the participles that tell more of a thing: "servers belonging to three firms". */
    Mention whole(int head) {
        return wholes.of(head);
    }

    /** The same with all that describes somebody without a name: "people familiar with the matter". */
    Mention described(int head) {
        int end = syntax.dependents(head).stream()
                .filter(i -> i == head + 1 && DESCRIBING.contains(syntax.relation(i)))
                .flatMap(i -> syntax.subtree(i).stream())
                .reduce(head, Math::max);
        Mention plain = mention(head);
        if (end == head || end - head > LONGEST || plain.kind() == Mention.Kind.NAMED) {
            return plain;
        }
        Span span = trim(syntax.span(firstWord(head), end));
        return Mention.of(Mention.Kind.DESCRIBED, span.of(text), span);
    }

    private Mention mention(int head, Set<String> after) {
        if (syntax.isVerb(head)) {
            return verbal(head);
        }
        int first = firstWord(head);
        int last = lastWord(head, after);
        Span span = trim(syntax.span(first, last));
        return named(head, Mention.of(kind(head, first, last), span.of(text), span));
    }

    /** A verb with its object: "hacking the party's servers". */
    private Mention verbal(int verb) {
        int last = verb;
        for (int child : syntax.dependents(verb)) {
            if (child > verb && Set.of("obj", "obl", "compound", "xcomp").contains(syntax.relation(child))) {
                int end = syntax.isVerb(child) ? child : lastWord(child, AFTER);
                if (end - verb < LONGEST) {
                    last = Math.max(last, end);
                }
            }
        }
        Span span = trim(syntax.span(verb, last));
        return Mention.of(Mention.Kind.DESCRIBED, span.of(text), span);
    }

    private Span trim(Span span) {
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

    private int firstWord(int head) {
        int first = head;
        for (int child : syntax.dependents(head)) {
            if (child < head && BEFORE.contains(syntax.relation(child)) && head - child < LONGEST) {
                if (syntax.relation(child).equals("conj")
                        || syntax.relation(child).equals("cc")) {
                    continue;
                }
                first = Math.min(first, startOf(child));
            }
        }
        return skipOpeners(first, head);
    }

    private int startOf(int word) {
        return syntax.subtree(word).stream().mapToInt(i -> i).min().orElse(word);
    }

    private int skipOpeners(int first, int head) {
        int start = first;
        while (start < head
                && (Set.of("IN", "TO", "CC", ",", ":", "RB", "-LRB-", "``", "''")
                                .contains(syntax.token(start).tag())
                        || syntax.relation(start).equals("punct"))) {
            start++;
        }
        return start;
    }

    /** "Attributed to Sandworm by the ministry": a name has no agent; the words before it have. */
    private boolean isAgent(int head, int child) {
        return syntax.isProper(head)
                && syntax.relation(child).equals("nmod")
                && syntax.dependents(child).stream()
                        .anyMatch(i -> syntax.relation(i).equals("case")
                                && syntax.lemma(i).equals("by"));
    }

    private int lastWord(int head, Set<String> after) {
        int last = head;
        for (int child : syntax.dependents(head)) {
            if (child > head
                    && !isAgent(head, child)
                    && (after.contains(syntax.fullRelation(child))
                            || AFTER.contains(syntax.relation(child))
                            || isNameOf(child))) {
                int end = endOf(child);
                if (end - head < LONGEST) {
                    last = Math.max(last, end);
                }
            }
        }
        return last;
    }

    /** "The company Colonial Pipeline": a name that follows its kind without a comma. */
    private boolean isNameOf(int word) {
        int first = startOf(word);
        return Set.of("dep", "appos").contains(syntax.relation(word))
                && syntax.isProper(word)
                && first > 0
                && adjacent(first - 1, first);
    }

    /** The last word of a modifier, leaving out any clause inside it. */
    private int endOf(int word) {
        int last = word;
        for (int child : syntax.dependents(word)) {
            String relation = syntax.relation(child);
            if (child > word
                    && (AFTER.contains(relation)
                            || relation.equals("conj")
                            || relation.equals("case")
                            || relation.equals("obj")
                            || isNameOf(child))) {
                last = Math.max(last, endOf(child));
            }
        }
        return last;
    }

    private Mention.Kind kind(int head, int first, int last) {
        if (syntax.isPronoun(head) || syntax.token(head).tag().equals("DT")) {
            return Mention.Kind.ANAPHORIC;
        }
        if (syntax.isProper(head)) {
            return Mention.Kind.NAMED;
        }
        boolean definite = last == head
                && head - first <= 1
                && Set.of("the", "this", "that", "these", "those", "its", "their", "both", "our")
                        .contains(syntax.token(first).word().toLowerCase(Locale.ROOT));
        return definite && first < head ? Mention.Kind.ANAPHORIC : Mention.Kind.DESCRIBED;
    }

    /** Adds the name that a description brings with it: "a group called APT10", "attackers from the DarkSide group". */
    private Mention named(int head, Mention mention) {
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

    /** "Turla, a Russian group" and "Turla is a Russian group": the description is Turla's. */
    private Optional<String> nameAbove(int head) {
        int above = syntax.governor(head);
        if (syntax.relation(head).equals("appos")
                && above >= 0
                && syntax.isProper(above)
                && !syntax.is(above, "country")) {
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

    private Optional<String> nameFrom(int head, int child) {
        boolean place = syntax.is(child, "country", "demonym");
        return switch (syntax.relation(child)) {
            case "appos", "flat", "dep" -> proper(child, !place);
            case "nmod" -> syntax.is(child, "group-noun") && !syntax.isProper(child) ? nameIn(child) : Optional.empty();
            case "compound" ->
                proper(child, !place && child == head - 1 && syntax.is(head, "group-noun", "threat-noun"));
            case "acl" -> NAMING.contains(syntax.lemma(child)) ? nameBelow(child) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<String> proper(int word, boolean wanted) {
        return wanted && syntax.isProper(word) ? Optional.of(properName(word)) : Optional.empty();
    }

    private Optional<String> nameBelow(int verb) {
        return syntax.subtree(verb).stream()
                .filter(i -> i > verb
                        && (syntax.isProper(i)
                                || Character.isUpperCase(syntax.token(i).word().charAt(0))))
                .filter(i -> !syntax.relation(i).equals("compound"))
                .findFirst()
                .map(this::properName);
    }

    /** The run of proper nouns that ends in a word, without titles in lower case. */
    String properName(int head) {
        int first = head;
        while (first > 0
                && syntax.isProper(first - 1)
                && syntax.dominates(head, first - 1)
                && adjacent(first - 1, first)) {
            first--;
        }
        return trim(syntax.span(first, first == head ? lastOfName(head) : head)).of(text);
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

    private boolean adjacent(int left, int right) {
        return syntax.token(right).span().start() - syntax.token(left).span().end() <= 1;
    }
}
