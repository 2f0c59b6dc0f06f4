package org.jaccuse.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jaccuse.bundle.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesTest {
    private static final Register REGISTER = Register.load(Bundle.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RUSSIA | actor/russia",
                "russia | actor/russia",
                "Russia's | actor/russia",
                "Moscow | actor/russia",
                "the Kremlin | actor/russia",
                "Beijing | actor/china",
                "Kiev | actor/ukraine",
                "U.S. | actor/united-states",
                "the US | actor/united-states",
                "the U.S. government | actor/united-states",
                "Russian Federation | actor/russia",
                "the Russian authorities | actor/russia",
                "North Korean regime | actor/north-korea",
                "Iranian | actor/iran",
                "North Korean | actor/north-korea",
                "government of Iran | actor/iran",
                "Turkiye | actor/turkey",
                "Washington | actor/united-states",
                "Official Washington | actor/united-states",
                "the White House | actor/white-house",
                "White House press service | actor/white-house-press-service",
                "US Department of Justice | actor/us-justice-department",
                "Iran's Ministry of Intelligence | actor/mois",
                "Chinese Foreign Ministry | actor/chinese-foreign-ministry",
                "United States' National Security Agency | actor/nsa",
                "FBI officials | actor/fbi",
                "head of the National Security Agency | actor/nsa",
                "hackers known as the Lazarus Group | actor/lazarus-group",
                "Kaspersky security researchers | actor/kaspersky",
                "Yahoo's security team | actor/yahoo",
                "threat intelligence firm CrowdStrike | actor/crowdstrike",
                "Russian cybersecurity firm Kaspersky Lab | actor/kaspersky",
                "Palo Alto Networks' Unit 42 | actor/unit-42",
                "APT 28 | actor/apt28",
                "apt28 | actor/apt28",
                "the Lazarus Group | actor/lazarus-group",
                "Lazarus | actor/lazarus-group",
                "Hidden Cobra | actor/lazarus-group",
                "the DarkSide group | actor/darkside",
                "DarkSide ransomware gang | actor/darkside",
                "a threat actor tracked as Kimsuky | actor/kimsuky",
                "Syrian Electronic Army (SEA) | actor/syrian-electronic-army",
                "Dmitry Peskov, the Kremlin spokesman | actor/dmitry-peskov",
                "Kremlin spokesman Dmitry Peskov | actor/dmitry-peskov",
                "US Secretary of State Anthony Blinken | actor/antony-blinken",
                "President Biden | actor/joe-biden",
                "Russian President Vladimir Putin | actor/vladimir-putin",
                "Kremlin spokesman | actor/russia",
                "South China Morning Post | actor/south-china-morning-post"
            })
    void aNameOrPhraseMeansItsEntryClearly(String name, String id) {
        List<Candidate> candidates = REGISTER.candidates(name).stream()
                .filter(c -> c.entity().id().startsWith("actor/"))
                .toList();

        assertThat(candidates).as(name).isNotEmpty();
        assertThat(candidates.get(0).entity().id()).isEqualTo(id);
        assertThat(candidates.get(0).score()).isGreaterThanOrEqualTo(0.75);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us",
                "who",
                "China Daily",
                "Bank of America",
                "Air France",
                "Georgia Tech",
                "Russian hackers",
                "a Russian",
                "the Chinese",
                "a Russian-based criminal organisation",
                "hackers behind SolarWinds",
                "SolarWinds hackers",
                "a pipeline",
                "the company",
                "Hunter Biden",
                "the South China Sea Institute",
                "Putin's critics",
                "actors suspected to be sponsored by the RGB",
                "an indictment published by the Justice Department",
                "a department within the CIA"
            })
    void whatOnlyContainsANameMeansNoActorOfThatName(String name) {
        assertThat(REGISTER.candidates(name))
                .filteredOn(c -> c.score() >= 0.75)
                .extracting(c -> c.entity().id())
                .filteredOn(id -> id.startsWith("actor/"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Georgia, actor/georgia",
        "Georgia, place/georgia-us",
        "Washington, actor/united-states",
        "Washington, place/washington-state",
        "Washington, place/washington-dc",
        "Jordan, actor/jordan",
        "Jordan, actor/jim-jordan",
        "Lazarus, actor/apt38",
        "Foreign Ministry, actor/russian-foreign-ministry",
        "Foreign Ministry, actor/iranian-foreign-ministry",
        "SolarWinds, actor/solarwinds",
        "SolarWinds, incident/solarwinds-2020"
    })
    void everyHolderOfASharedNameIsOffered(String name, String id) {
        assertThat(REGISTER.candidates(name)).extracting(c -> c.entity().id()).contains(id);
    }

    @Test
    void anEverydayWordIsNoCompanyUnlessCapitalised() {
        assertThat(REGISTER.candidates("Apple").get(0).score()).isEqualTo(1);
        assertThat(REGISTER.candidates("apple").get(0).score()).isLessThan(0.75);
        assertThat(REGISTER.candidates("target").get(0).score()).isLessThan(0.75);
    }
}
