package org.jaccuse.link.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Correspondence;
import org.jaccuse.model.Correspondence.Match;
import org.junit.jupiter.api.Test;

class MatcherTest {
    private static final Rates RATES = Rates.load(Bundle.shipped());

    @Test
    void whatOneListTakesTogetherIsBroaderThanEachPart() {
        Map<String, Match> found = match(
                List.of(thing("a~1", "Amber", Set.of("u1")), thing("a~2", "Birch", Set.of("u2"))),
                List.of(thing("b~1", "Amber", Set.of("u1", "u2"))));
        assertThat(found).isEqualTo(Map.of("a~1 b~1", Match.EXACT, "a~2 b~1", Match.BROAD));
    }

    @Test
    void theOtherWayRoundItIsNarrower() {
        Map<String, Match> found = match(
                List.of(thing("a~1", "Cedar", Set.of("u1", "u2"))),
                List.of(thing("b~1", "Amber", Set.of("u1")), thing("b~2", "Birch", Set.of("u2"))));
        assertThat(found).isEqualTo(Map.of("a~1 b~1", Match.NARROW, "a~1 b~2", Match.NARROW));
    }

    @Test
    void anAddressThatTwoGiveDecidesNothing() {
        Map<String, Match> found = match(
                List.of(thing("a~1", "Amber", Set.of("u1")), thing("a~2", "Birch", Set.of("u2"))),
                List.of(thing("b~1", "Amber", Set.of("u1", "u2")), thing("b~2", "Birch", Set.of("u2"))));
        assertThat(found).containsEntry("a~1 b~1", Match.EXACT).containsEntry("a~2 b~2", Match.EXACT);
        assertThat(found.getOrDefault("a~2 b~1", Match.CLOSE)).isEqualTo(Match.CLOSE);
    }

    @Test
    void oneAddressThatTwoGiveMakesNothingBroader() {
        Map<String, Match> found = match(
                List.of(thing("a~1", "Amber", Set.of("u1"))),
                List.of(thing("b~1", "Birch", Set.of("u1")), thing("b~2", "Amber", Set.of("u1"))));
        assertThat(found).containsEntry("a~1 b~2", Match.EXACT);
        assertThat(found.getOrDefault("a~1 b~1", Match.CLOSE)).isEqualTo(Match.CLOSE);
    }

    @Test
    void namesAloneMakeNothingBroader() {
        Map<String, Match> found = match(
                List.of(thing("a~1", "Amber", Set.of()), thing("a~2", "Birch", Set.of())),
                List.of(new Thing(
                        "https://w3id.org/jaccuse/actor/b~1",
                        "b",
                        "actor",
                        "Cedar",
                        List.of("Cedar", "Amber", "Birch"),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Set.of())));
        assertThat(found.values()).containsOnly(Match.CLOSE);
    }

    private static Map<String, Match> match(List<Thing> left, List<Thing> right) {
        return new Matcher(RATES)
                .match(new Index(left, RATES), new Index(right, RATES)).stream()
                        .collect(Collectors.toMap(
                                link -> key(link.subject()) + " " + key(link.object()), Correspondence::match));
    }

    private static String key(String iri) {
        return iri.replaceFirst(".*/", "");
    }

    private static Thing thing(String key, String name, Set<String> references) {
        return new Thing(
                "https://w3id.org/jaccuse/actor/" + key,
                key.substring(0, 1),
                "actor",
                name,
                List.of(name),
                references,
                Set.of(),
                Optional.empty(),
                Set.of());
    }
}
