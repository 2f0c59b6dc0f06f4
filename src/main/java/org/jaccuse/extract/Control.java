package org.jaccuse.extract;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who does what a verb without a subject of its own says: "Besides insisting that …, Putin said", "a memo accusing …",
 * "Trump, who has dismissed …" (control, free adjuncts and relative clauses).
 */
final class Control {
    private static final Set<String> OPEN = Set.of("advcl", "xcomp", "conj", "acl", "parataxis");
    private static final int DEEPEST = 4;

    private Control() {}

    /** The head of whoever does it; empty for passives and where nobody is named. */
    static Optional<Integer> doer(Syntax syntax, int verb) {
        int at = verb;
        for (int step = 0; step < DEEPEST && at >= 0 && predicate(syntax, at) && !passive(syntax, at); step++) {
            Optional<Integer> subject = subject(syntax, at);
            if (subject.isPresent()) {
                return isRelative(syntax, subject.get()) ? noun(syntax, syntax.governor(at)) : subject;
            }
            boolean gerund =
                    syntax.relation(at).equals("obl") && syntax.token(at).tag().equals("VBG");
            boolean open = gerund
                    || OPEN.contains(syntax.relation(at))
                    || syntax.relation(at).equals("dep") && behindComma(syntax, at);
            if (!open) {
                return Optional.empty();
            }
            int above = syntax.governor(at);
            if (syntax.relation(at).equals("acl") && !isAdjunct(syntax, at)) {
                return syntax.token(at).tag().equals("VBN") ? Optional.empty() : noun(syntax, above);
            }
            at = syntax.relation(at).equals("acl") ? clause(syntax, above) : above;
        }
        return Optional.empty();
    }

    /**
     * "The court published the list of clerks, accusing them of theft": a participle behind a comma is the doing of whoever does what
     * stands before it, wherever the parser hangs it; behind the subject itself it is the subject's all the same.
     */
    private static boolean isAdjunct(Syntax syntax, int verb) {
        int noun = syntax.governor(verb);
        return behindComma(syntax, verb)
                && clause(syntax, noun) >= 0
                && !subject(syntax, clause(syntax, noun)).equals(Optional.of(noun));
    }

    private static boolean behindComma(Syntax syntax, int verb) {
        return verb > 0
                && syntax.token(verb).tag().equals("VBG")
                && syntax.token(verb - 1).tag().equals(",");
    }

    /** The verb that a phrase belongs to; -1 where there is none. */
    private static int clause(Syntax syntax, int word) {
        int at = word;
        while (at >= 0 && !syntax.isVerb(at)) {
            at = syntax.governor(at);
        }
        return at;
    }

    /** A verb, or an adjective said of somebody: "were able to link", but not "it is unclear who". */
    private static boolean predicate(Syntax syntax, int word) {
        boolean said = syntax.token(word).tag().equals("JJ")
                && subject(syntax, word).filter(syntax::isNoun).isPresent();
        return said || syntax.isVerb(word);
    }

    private static boolean passive(Syntax syntax, int verb) {
        return syntax.dependents(verb).stream()
                .anyMatch(i -> syntax.fullRelation(i).equals("aux:pass"));
    }

    private static Optional<Integer> subject(Syntax syntax, int verb) {
        return syntax.dependents(verb).stream()
                .filter(i -> syntax.fullRelation(i).equals("nsubj"))
                .findFirst();
    }

    private static boolean isRelative(Syntax syntax, int word) {
        return Set.of("WP", "WDT").contains(syntax.token(word).tag());
    }

    private static Optional<Integer> noun(Syntax syntax, int word) {
        boolean speaks = word >= 0
                && (syntax.isProper(word)
                        || syntax.is(word, "announcement-noun", "actor-noun", "company-noun", "speaker-noun"));
        return speaks ? Optional.of(word) : Optional.empty();
    }
}
