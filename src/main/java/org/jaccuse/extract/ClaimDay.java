package org.jaccuse.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.TimeMention;

/**
 * The day on which a claim was made: the one that hangs from the verb of saying or accusing ("On June 4, Putin branded …",
 * "in a statement on Monday, … said"), never one that hangs from the attack.
 */
final class ClaimDay {
    private static final Set<String> ADVERBIAL = Set.of("obl", "nmod", "advmod", "obj", "dep");
    private static final String[] ACTS = {"hostile-verb", "hostile-verb-weak"};

    private final AnnotatedDocument document;
    private final Syntax syntax;

    private ClaimDay(AnnotatedDocument document, Syntax syntax) {
        this.document = document;
        this.syntax = syntax;
    }

    /**
     * @param document with the days that it mentions
     * @param syntax one of its sentences
     * @param verb the word that carries the claim's outermost frame, or the claim itself where nothing frames it
     * @return empty where the sentence does not tell, or would tell a day after publication
     */
    static Optional<LocalDate> of(AnnotatedDocument document, Syntax syntax, int verb) {
        return new ClaimDay(document, syntax).of(verb);
    }

    private Optional<LocalDate> of(int verb) {
        if (!syntax.isVerb(verb) || syntax.is(verb, ACTS) && !syntax.is(verb, "speech-verb", "deny-verb")) {
            return Optional.empty();
        }
        Optional<LocalDate> own = attached(verb, false);
        int upper = syntax.governor(verb);
        if (own.isPresent() || upper < 0 || !syntax.isVerb(upper) || syntax.is(upper, ACTS)) {
            return own;
        }
        return switch (syntax.relation(verb)) {
            // "declined on Friday to say", "rushed on Friday to blame"
            case "xcomp" -> attached(upper, false);
            // "On Friday it denied the attack and blamed …": the day before the first verb is also that of the second
            case "conj" -> attached(upper, true);
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> attached(int verb, boolean before) {
        return document.times().stream()
                .filter(time -> syntax.sentence().span().contains(time.span()))
                .filter(time -> head(time)
                        .filter(head -> hangsFrom(head, verb) && !(before && head > verb))
                        .isPresent())
                .min(Comparator.comparingInt(time -> Math.abs(head(time).orElseThrow() - verb)))
                .map(TimeMention::day)
                .filter(day ->
                        document.document().published().filter(day::isAfter).isEmpty());
    }

    /** The word by which a time hangs from the rest of the sentence. */
    private Optional<Integer> head(TimeMention time) {
        for (int word = 0; word < syntax.size(); word++) {
            int governor = syntax.governor(word);
            if (inside(word, time) && (governor < 0 || !inside(governor, time))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean inside(int word, TimeMention time) {
        return time.span().contains(syntax.token(word).span());
    }

    private boolean hangsFrom(int head, int verb) {
        List<Integer> path = syntax.path(head);
        int steps = path.indexOf(verb);
        if (steps <= 0 || !isOnThatDay(head)) {
            return false;
        }
        String relation = syntax.relation(path.get(steps - 1));
        return path.subList(1, steps).stream().allMatch(this::isStatement)
                && (ADVERBIAL.contains(relation) || steps > 1 && relation.equals("nsubj"));
    }

    /** "On Friday" and "Friday", not "since Friday", "by Friday" or "Friday's". */
    private boolean isOnThatDay(int head) {
        return ADVERBIAL.contains(syntax.relation(head))
                && !syntax.fullRelation(head).equals("nmod:poss")
                && syntax.dependents(head).stream()
                        .filter(word -> syntax.relation(word).equals("case"))
                        .allMatch(word -> syntax.lemma(word).equals("on"));
    }

    /** A statement, or its being published: "in a report released on Friday". */
    private boolean isStatement(int word) {
        return syntax.isNoun(word) && syntax.is(word, "announcement-noun")
                || syntax.token(word).tag().equals("VBN")
                        && syntax.relation(word).equals("acl")
                        && isStatement(syntax.governor(word));
    }
}
