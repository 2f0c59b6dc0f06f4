package org.jaccuse.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jaccuse.resolve.Resolving.RUSSIA;
import static org.jaccuse.resolve.Resolving.described;
import static org.jaccuse.resolve.Resolving.document;
import static org.jaccuse.resolve.Resolving.finding;
import static org.jaccuse.resolve.Resolving.named;

import java.util.List;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "the attack" means where its own words do not tell. */
class MeantIncidentTest {
    @Test
    void theIncidentThatTheSentenceNamesIsMeant() {
        assertThat(second(named("hacking SolarWinds"), described("the hacking")))
                .isEqualTo("incident/solarwinds-2020");
        assertThat(second(named("hacking SolarWinds"), described("any involvement in the hacking")))
                .isEqualTo("incident/solarwinds-2020");
    }

    @ParameterizedTest
    @CsvSource({"an attack", "other attacks", "the attack on Acme Bank", "the Acme hack"})
    void whatTellsOfAnotherIncidentIsLeftAlone(String words) {
        assertThat(second(named("hacking SolarWinds"), described(words))).isNotEqualTo("incident/solarwinds-2020");
    }

    @Test
    void betweenTwoIncidentsNoneIsChosen() {
        List<String> objects =
                objects(described("the attack"), named("hacking SolarWinds"), named("the Colonial Pipeline hack"));
        assertThat(objects.get(0)).startsWith("incident/attack-").doesNotContain("solarwinds");
    }

    @Test
    void aVictimSpeaksOfTheAttackOnItself() {
        assertThat(by("JBS", "this attack", "2021-06-02")).isEqualTo("incident/jbs-2021");
        assertThat(by("JBS", "the attack", null)).isEqualTo("incident/jbs-2021");
        assertThat(by("JBS", "an attack", "2021-06-02")).isNotEqualTo("incident/jbs-2021");
        assertThat(by("Russia", "the attack", "2021-06-02")).startsWith("incident/attack-");
    }

    @Test
    void aVictimOfTwoAttacksMeansTheOneOfTheYear() {
        assertThat(by("Yahoo", "the 2014 breach", "2017-03-02")).isEqualTo("incident/yahoo-2014");
    }

    private static String by(String holder, String object, String day) {
        return Resolving.one(
                        holder + " spoke of " + object,
                        day,
                        finding(Relation.RESPONSIBLE, RUSSIA, described(object), named(holder)))
                .object()
                .id();
    }

    private static String second(Mention first, Mention second) {
        return objects(first, second).get(1);
    }

    private static List<String> objects(Mention... objects) {
        return Resolving.RESOLVER
                .resolve(
                        document("", "2021-06-02"),
                        List.of(objects).stream()
                                .map(object -> finding(Relation.RESPONSIBLE, RUSSIA, object, Mention.author()))
                                .toList())
                .stream()
                .map(claim -> claim.object().id())
                .toList();
    }
}
