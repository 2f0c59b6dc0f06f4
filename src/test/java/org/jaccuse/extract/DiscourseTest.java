package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Parse;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Span;
import org.jaccuse.model.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscourseTest {
    private Discourse discourse;

    @BeforeEach
    void startOfADocument() {
        discourse = new Discourse(new Gazetteer(List.of()));
    }

    @Test
    void remembersTheAttackerAndTheIncidentSpokenOfLast() {
        discourse.rememberAttacker(named("APT29"));
        discourse.rememberAttacker(named("Sandworm"));
        discourse.rememberIncident(named("the NotPetya attack"));
        assertThat(discourse.attacker()).contains("Sandworm");
        assertThat(discourse.incident()).contains("the NotPetya attack");
        assertThat(discourse.isThreat("apt29")).isTrue();
    }

    @Test
    void wordsThatReferBackAreNotRemembered() {
        discourse.rememberAttacker(Mention.of(Mention.Kind.ANAPHORIC, "the group", new Span(0, 9)));
        discourse.rememberIncident(Mention.of(Mention.Kind.ANAPHORIC, "the attack", new Span(0, 10)));
        discourse.rememberAttacker(Mention.unspecified());
        assertThat(discourse.attacker()).isEmpty();
        assertThat(discourse.incident()).isEmpty();
    }

    @Test
    void theSecondReadingStartsWithTheAttackerOfWhomTheDocumentIs() {
        discourse.rememberAttacker(named("APT29"));
        discourse.rememberAttacker(named("Sandworm"));
        discourse.rememberAttacker(named("APT29"));
        discourse.rememberAttacker(named("Turla"));
        discourse.rememberIncident(named("the hack"));
        discourse.rewind();
        assertThat(discourse.attacker()).contains("APT29");
        assertThat(discourse.incident()).isEmpty();
        assertThat(discourse.isThreat("Turla")).isTrue();
    }

    @Test
    void theGroupIsTheAttackerNamedBefore() {
        discourse.rememberAttacker(named("Sandworm"));
        assertThat(resolve("group", "NN", "group-noun", Mention.Kind.ANAPHORIC)).contains("Sandworm");
    }

    @Test
    void theAttackIsTheIncidentNamedBefore() {
        discourse.rememberIncident(named("the NotPetya attack"));
        assertThat(resolve("attack", "NN", "hostile-noun", Mention.Kind.ANAPHORIC))
                .contains("the NotPetya attack");
    }

    @Test
    void wordsStayAsTheyAreWhereNothingFits() {
        assertThat(resolve("group", "NN", "group-noun", Mention.Kind.ANAPHORIC)).isEmpty();
        assertThat(resolve("he", "PRP", "x", Mention.Kind.ANAPHORIC)).isEmpty();
    }

    @Test
    void aDescriptionThatSaysMoreIsNotTakenForTheAttackerBefore() {
        discourse.rememberAttacker(named("Sandworm"));
        assertThat(resolve("gang", "NN", "group-noun", Mention.Kind.DESCRIBED)).isEmpty();
    }

    @Test
    void itAsADoerIsTheAttacker() {
        discourse.rememberAttacker(named("Sandworm"));
        Syntax syntax = syntax("it", "PRP", "x");
        Mention it = Mention.of(Mention.Kind.ANAPHORIC, "it", new Span(0, 2));
        assertThat(discourse.resolveDoer(syntax, 0, it).antecedent()).contains("Sandworm");
        assertThat(discourse.resolveSpeaker(syntax, 0, it).antecedent()).isEmpty();
    }

    private Optional<String> resolve(String word, String tag, String className, Mention.Kind kind) {
        Mention mention = Mention.of(kind, word, new Span(0, word.length()));
        return discourse.resolve(syntax(word, tag, className), 0, mention).antecedent();
    }

    private static Syntax syntax(String word, String tag, String className) {
        Span span = new Span(0, word.length());
        Parse parse = new Parse(List.of(new Dependency(-1, 0, "root")), List.of());
        Sentence sentence = new Sentence(0, span, List.of(new Token(word, word, tag, span)), Optional.of(parse));
        return new Syntax(sentence, new ArrayList<>(List.of(Set.of(className))));
    }

    private static Mention named(String name) {
        return Mention.of(Mention.Kind.NAMED, name, new Span(0, name.length()));
    }
}
