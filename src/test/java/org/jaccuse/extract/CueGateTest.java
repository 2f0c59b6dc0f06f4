package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CueGateTest {
    private static final Lexicons LEXICONS = Lexicons.load(Bundle.shipped());

    private final CueGate gate =
            new CueGate(LEXICONS, new Topic(Bundle.shipped(), LEXICONS, Set.of("Turla")), Set.of());

    @Test
    void letsThroughAnActWithAName() {
        assertThat(gate.lets(Set.of("Russia", "russia", "hacked", "hack"))).isTrue();
    }

    @Test
    void letsThroughAnActWithADescribedActor() {
        assertThat(gate.lets(Set.of("hackers", "hacker", "stole", "steal", "files")))
                .isTrue();
    }

    @Test
    void letsThroughADenialAndATie() {
        assertThat(gate.lets(Set.of("Moscow", "moscow", "denied", "deny", "it")))
                .isTrue();
        assertThat(gate.lets(Set.of("Sandworm", "affiliated", "affiliate", "with", "it")))
                .isTrue();
    }

    @Test
    void holdsBackAnActWithoutAnActor() {
        assertThat(gate.lets(Set.of("hacked", "hack", "it", "was"))).isFalse();
    }

    @Test
    void holdsBackNamesWithoutAnAct() {
        assertThat(gate.lets(Set.of("Geneva", "geneva", "hosts", "talks"))).isFalse();
        assertThat(gate.lets(Set.of())).isFalse();
    }

    @Test
    void opensATextWithAWordOfTheField() {
        assertThat(gate.opens(text("the", "ransomware"))).isTrue();
        assertThat(gate.opens(text("Turla", "turla"))).isTrue();
        assertThat(gate.opens(text("NotPetya", "notpetya"))).isTrue();
    }

    @Test
    void opensATextWithHostileActsOnComputersInSeveralSentences() {
        List<Set<String>> text = text("attack", "on", "servers", "server");
        assertThat(gate.opens(text)).isFalse();

        text.add(Set.of("stole", "steal", "emails", "email"));
        assertThat(gate.opens(text)).isTrue();
    }

    @Test
    void keepsATextShutThatIsAboutOtherThings() {
        assertThat(gate.opens(text("striker", "attacked", "attack"))).isFalse();
        assertThat(gate.opens(text("tickets", "online", "website"))).isFalse();
        assertThat(gate.opens(text("Moscow", "denied", "deny", "accusation"))).isFalse();
    }

    @Test
    void aShortStatementNeedNotSayWhatEverybodyKnows() {
        assertThat(gate.opens(List.of(Set.of("Moscow", "denied", "deny", "it"))))
                .isTrue();
    }

    @Test
    void aMissingWordListIsTold(@TempDir Path empty) {
        assertThatThrownBy(() -> new Topic(Bundle.in(empty), LEXICONS, Set.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("[data/topic]");
    }

    /** A sentence with these words in a text of many others. */
    private static List<Set<String>> text(String... words) {
        List<Set<String>> sentences =
                new ArrayList<>(Collections.nCopies(20, Set.of("The", "the", "day", "was", "long")));
        sentences.add(Set.of(words));
        return sentences;
    }
}
