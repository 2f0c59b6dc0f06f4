package org.jaccuse.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whom "it" and "they" mean within their own sentence: the last subject before them that agrees in number and is not the subject
 * of the same clause (after Hobbs 1978, Resolving pronoun references, and the subject preference of centering theory).
 */
final class Antecedents {
    private static final Set<String> SINGULAR = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves");
    private static final Set<String> BODIES = Set.of("group-noun", "company-noun", "state-noun", "country");

    private final Syntax syntax;
    private final int pronoun;
    private final IntPredicate person;

    private Antecedents(Syntax syntax, int pronoun, IntPredicate person) {
        this.syntax = syntax;
        this.pronoun = pronoun;
        this.person = person;
    }

    /**
     * The head of the phrase that a pronoun means; empty where it looks back beyond the sentence, and for other words.
     *
     * @param person whether a word is the name of a person
     */
    static Optional<Integer> of(Syntax syntax, int pronoun, IntPredicate person) {
        Antecedents antecedents = new Antecedents(syntax, pronoun, person);
        String word = syntax.token(pronoun).word().toLowerCase(Locale.ROOT);
        if (SINGULAR.contains(word)) {
            return antecedents.last(false);
        }
        return PLURAL.contains(word) ? antecedents.last(true) : Optional.empty();
    }

    /** First the subjects of the clauses that the pronoun's own hangs on, from the nearest outwards; then any subject before it. */
    private Optional<Integer> last(boolean plural) {
        for (int above : syntax.path(pronoun)) {
            for (int subject : subjects(above)) {
                if (syntax.isPronoun(subject) && sameWord(subject)) {
                    return of(syntax, subject, person);
                }
                if (agrees(subject, plural)) {
                    return Optional.of(subject);
                }
            }
        }
        return IntStream.iterate(pronoun - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> isSubject(i) && agrees(i, plural))
                .boxed()
                .findFirst();
    }

    private List<Integer> subjects(int verb) {
        return syntax.dependents(verb).stream()
                .filter(i -> i < pronoun && isSubject(i))
                .toList();
    }

    private boolean sameWord(int word) {
        return syntax.token(word).word().equalsIgnoreCase(syntax.token(pronoun).word());
    }

    private boolean agrees(int word, boolean plural) {
        return syntax.isNoun(word) && (plural ? many(word) : one(word));
    }

    private boolean isSubject(int word) {
        return syntax.relation(word).equals("nsubj")
                && !syntax.is(word, "time-word")
                && !sameClause(word)
                && !syntax.dominates(word, pronoun);
    }

    /** "It attacked it" are two: only a possessive may mean the subject of its own clause. */
    private boolean sameClause(int word) {
        boolean possessive = syntax.fullRelation(pronoun).equals("nmod:poss");
        return !possessive && syntax.governor(word) == syntax.governor(pronoun);
    }

    private boolean one(int word) {
        return !isMany(word) && !syntax.is(word, "person-noun") && !person.test(word);
    }

    private boolean many(int word) {
        return isMany(word)
                || !person.test(word) && (syntax.isProper(word) || syntax.is(word, BODIES.toArray(String[]::new)));
    }

    private boolean isMany(int word) {
        return syntax.token(word).tag().equals("NNS")
                || syntax.dependents(word).stream()
                        .anyMatch(i -> syntax.relation(i).equals("conj") && syntax.isNoun(i));
    }
}
