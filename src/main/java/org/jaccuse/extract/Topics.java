package org.jaccuse.extract;

import java.util.Optional;
import org.jaccuse.model.Mention;

/**
 * Who the sentences speak of, one after the other: the subject of each main clause, where it has a name. A pronoun that opens a
 * sentence means the topic of the one before (Grosz, Joshi and Weinstein 1995, Centering).
 */
final class Topics {
    private Optional<Topic> last = Optional.empty();
    private Optional<Topic> before = Optional.empty();

    private record Topic(int sentence, Optional<String> name) {}

    void clear() {
        last = Optional.empty();
        before = Optional.empty();
    }

    /** Goes on to a sentence; one whose subject is a pronoun goes on about the same. */
    void read(Syntax syntax, Phrases phrases) {
        int sentence = syntax.sentence().index();
        before = last;
        last = Optional.empty();
        for (int i = 0; i < syntax.size() && last.isEmpty(); i++) {
            int above = syntax.governor(i);
            if (syntax.relation(i).equals("nsubj") && above >= 0 && syntax.governor(above) < 0) {
                last = Optional.of(
                        new Topic(sentence, syntax.isPronoun(i) ? before(sentence) : name(phrases.mention(i))));
            }
        }
    }

    private static Optional<String> name(Mention subject) {
        return Optional.of(subject)
                .filter(m -> m.kind() == Mention.Kind.NAMED || m.antecedent().isPresent())
                .map(Mention::name);
    }

    /** The name of what the sentence just before one was about. */
    Optional<String> before(int sentence) {
        return before.filter(t -> t.sentence() == sentence - 1).flatMap(Topic::name);
    }
}
