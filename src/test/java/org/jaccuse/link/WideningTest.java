package org.jaccuse.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.link.match.NameKey;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.resolve.Candidate;
import org.jaccuse.resolve.Register;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WideningTest {
    private static final String HERON = "actor/misp-galaxy~00000000-0000-4000-8000-000000000005";

    private static Linked linked;

    @BeforeAll
    static void link() {
        linked = Linked.fresh();
        linked.take(Linked.own("groups.misp.json"));
        linked.renew();
    }

    @Test
    void aGroupThatTheRegisterLacksIsKnownByAllItsNames() {
        assertThat(names().get(HERON)).containsExactlyInAnyOrder("Glass Heron", "TA-9999", "Quiet Heron");
        List<Candidate> found = wider().candidates("Quiet Heron");
        assertThat(found)
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.entity().id()).isEqualTo(HERON));
        assertThat(Register.load(Bundle.shipped()).candidates("Quiet Heron")).isEmpty();
    }

    @Test
    void namesOfAGroupThatTheRegisterHasAreThatGroups() {
        assertThat(names()).containsKey("actor/lazarus-group");
        assertThat(names().get("actor/lazarus-group")).contains("Lazarus Group");
    }

    @Test
    void aNameOfTheRegisterKeepsItsMeaning() {
        Register before = Register.load(Bundle.shipped());
        for (String name : List.of("Nobelium", "Cozy Bear", "DarkSide", "Lazarus", "Moscow", "The Dukes")) {
            assertThat(meanings(wider(), name)).isNotEmpty().isEqualTo(meanings(before, name));
        }
    }

    @Test
    void aNameThatTwoBearIsNobodys() {
        assertThat(names().values().stream().flatMap(List::stream)).doesNotContain("NOBELIUM");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        Widening.Names counted = Widening.names(linked.inquiry, Bundle.shipped());
        assertThat(counted.taken()).isEqualTo((int) names().values().stream()
                .flatMap(List::stream)
                .map(NameKey::whole)
                .distinct()
                .count());
        // NOBELIUM, which the register has as well.
        assertThat(counted.registered()).isPositive();
        assertThat(counted.small()).isZero();
    }

    private static List<String> meanings(Register register, String name) {
        return register.candidates(name).stream()
                .map(candidate -> candidate.entity().id() + " " + candidate.score())
                .toList();
    }

    private Register wider() {
        return Register.load(Bundle.shipped(), Widening.of(linked.inquiry, Bundle.shipped()));
    }

    private Map<String, List<String>> names() {
        return Widening.of(linked.inquiry, Bundle.shipped()).stream()
                .collect(Collectors.toMap(NamedEntity::id, NamedEntity::names));
    }
}
