package org.jaccuse.extract;

import java.util.Locale;
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
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "its", "their", "both", "our");
    private static final int LONGEST = 18;

    private final Syntax syntax;
    private final String text;
    private final Names names;
    private final WordMemory<Mention> mentions = new WordMemory<>(head -> mention(head, AFTER));
    private final WordMemory<Mention> wholes = new WordMemory<>(head -> mention(head, WHOLE));

    Phrases(Syntax syntax, String text, KnownNames known) {
        this.syntax = syntax;
        this.text = text;
        this.names = new Names(syntax, text, known);
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
        Span span = Names.trim(text, syntax.span(firstWord(head), end));
        return Mention.of(Mention.Kind.DESCRIBED, span.of(text), span);
    }

    private Mention mention(int head, Set<String> after) {
        if (syntax.isVerb(head)) {
            return verbal(head);
        }
        int first = firstWord(head);
        int last = lastWord(head, after);
        Span span = Names.trim(text, withName(first, syntax.span(first, last)));
        return names.known(head)
                .filter(name -> Character.isUpperCase(syntax.token(head).word().charAt(0)))
                .map(name -> new Span(Math.min(span.start(), name.start()), Math.max(span.end(), name.end())))
                .map(whole -> names.named(head, Mention.of(Mention.Kind.NAMED, whole.of(text), whole)))
                .orElseGet(() -> names.named(head, Mention.of(kind(head, first, last), span.of(text), span)));
    }

    /** "Check Point researchers", whose first word was read as a verb. */
    private Span withName(int first, Span span) {
        return names.known(first)
                .filter(name -> name.end() <= span.end())
                .map(name -> new Span(Math.min(name.start(), span.start()), span.end()))
                .orElse(span);
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
        Span span = Names.trim(text, syntax.span(verb, last));
        return Mention.of(Mention.Kind.DESCRIBED, span.of(text), span);
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

    /** "The government on Thursday said": when somebody spoke is no part of a name. */
    private boolean isDay(int head, int child) {
        return syntax.is(child, "time-word") && !syntax.is(head, "hostile-noun", "incident-word");
    }

    private int lastWord(int head, Set<String> after) {
        int last = head;
        for (int child : syntax.dependents(head)) {
            if (child > head
                    && !isAgent(head, child)
                    && !isDay(head, child)
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
                && names.adjacent(first - 1, first);
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
                && POINTING.contains(syntax.token(first).word().toLowerCase(Locale.ROOT));
        return definite && first < head ? Mention.Kind.ANAPHORIC : Mention.Kind.DESCRIBED;
    }

    /** The run of proper nouns that ends in a word, without titles in lower case. */
    String properName(int head) {
        return names.properName(head);
    }
}
