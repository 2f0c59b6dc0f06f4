package org.jaccuse.extract;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who does what a verb without a subject of its own says: "Besides insisting that …, Putin said", "a memo accusing …",
 * "Trump, who has dismissed …" (control and relative clauses).
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
            if (!gerund && !OPEN.contains(syntax.relation(at))) {
                return Optional.empty();
            }
            int above = syntax.governor(at);
            if (syntax.relation(at).equals("acl")) {
                return syntax.token(at).tag().equals("VBN") ? Optional.empty() : noun(syntax, above);
            }
            at = above;
        }
        return Optional.empty();
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
