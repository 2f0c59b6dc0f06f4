package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jaccuse.bundle.Bundle;
import org.junit.jupiter.api.Test;

class CueGateTest {
    private final CueGate gate = new CueGate(Lexicons.load(Bundle.shipped()), java.util.Set.of());

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
}
