package org.jaccuse.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jaccuse.resolve.Resolving.described;
import static org.jaccuse.resolve.Resolving.holder;
import static org.jaccuse.resolve.Resolving.named;
import static org.jaccuse.resolve.Resolving.object;
import static org.jaccuse.resolve.Resolving.place;

import java.util.List;
import org.jaccuse.model.Grounds.Happening;
import org.jaccuse.model.Grounds.Reading;
import org.jaccuse.model.Party;
import org.jaccuse.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What beside the name decides who is meant, and what is kept where nothing does. */
class EvidenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Russian president | 2011-03-01 | actor/dmitry-medvedev",
                "the Russian president | 2018-03-01 | actor/vladimir-putin",
                "Russia's president | 2018-03-01 | actor/vladimir-putin",
                "the president of Russia | 2018-03-01 | actor/vladimir-putin",
                "the US president | 2016-10-07 | actor/barack-obama",
                "the American president | 2017-10-07 | actor/donald-trump",
                "the British prime minister | 2018-09-05 | actor/theresa-may",
                "the Estonian prime minister | 2007-05-01 | actor/andrus-ansip",
                "the director of the FBI | 2014-12-19 | actor/james-comey",
                "Georgia's president | 2008-08-12 | actor/mikheil-saakashvili",
                "the German interior minister | 2019-01-08 | actor/horst-seehofer",
                "the Australian defense minister | 2020-06-19 | actor/linda-reynolds"
            })
    void anOfficeMeansWhoHeldItOnTheDay(String words, String day, String id) {
        assertThat(holder("", day, described(words)).id()).isEqualTo(id);
    }

    @Test
    void theDayIsPartOfTheReason() {
        Party holder = holder("", "2018-03-01", described("the Russian president"));

        assertThat(holder.grounds().readings())
                .contains(new Reading(
                        "actor/vladimir-putin", 0.95, "held the office “President of Russia” on 2018-03-01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the former Russian president | 2018-03-01",
                "the president | 2018-03-01",
                "the Russian president | ",
                "the Atlantean president | 2018-03-01"
            })
    void withoutADayOrABodyNobodyIsGuessed(String words, String day) {
        assertThat(holder("", day, described(words)).id()).contains("~0123abcd");
    }

    @Test
    void aMinistryIsTheOneOfTheOnlyStateInTheText() {
        Party holder =
                holder("Estonian servers failed. Then Tallinn spoke.", "2020-01-01", named("the Foreign Ministry"));

        assertThat(holder.id()).isEqualTo("actor/estonian-foreign-ministry");
        assertThat(holder.grounds().readings().get(0).reason()).contains("names its state");
    }

    @Test
    void aMinistryOfTwoStatesInTheTextStaysOpenWithItsCandidates() {
        Party holder = holder("Estonia asked Poland for help.", "2020-01-01", named("the Foreign Ministry"));

        assertThat(holder.id()).endsWith("~0123abcd");
        assertThat(holder.grounds().readings())
                .extracting(Reading::id)
                .contains("actor/estonian-foreign-ministry", "actor/polish-foreign-ministry");
        assertThat(holder.grounds().readings()).allMatch(r -> r.score() < 0.75);
    }

    @Test
    void georgiaWithoutAnotherWordKeepsBothReadings() {
        Party holder = holder("Nothing else", "2019-10-29", named("Georgia"));

        assertThat(holder.id()).isEqualTo("actor/georgia~0123abcd");
        assertThat(holder.grounds().readings()).extracting(Reading::id).containsExactly("actor/georgia");
        assertThat(object("Nothing else", "2019-10-29", Relation.BASED_IN, named("Georgia"))
                        .grounds()
                        .readings())
                .extracting(Reading::id)
                .contains("place/georgia", "place/georgia-us");
    }

    @Test
    void aCueIsPartOfTheReason() {
        Party holder = holder("Tbilisi said on Monday", "2019-10-29", named("Georgia"));

        assertThat(holder.grounds().readings().get(0).reason())
                .isEqualTo("a name that others bear too; “Tbilisi” is in the text");
    }

    @Test
    void washingtonTheCapitalTheStateAndTheCityArePartedByTheirRole() {
        assertThat(holder("", "2021-06-29", named("Washington")).id()).isEqualTo("actor/united-states");
        assertThat(place("", named("Washington"))).isEqualTo("place/washington-dc");
    }

    @Test
    void chadAndTurkeyAreStatesWhereTheyAct() {
        assertThat(holder("", "2021-06-29", named("Chad")).id()).isEqualTo("actor/chad");
        assertThat(holder("", "2021-06-29", named("Turkey")).id()).isEqualTo("actor/turkey");
    }

    @Test
    void aPipelineIsNotColonialPipeline() {
        assertThat(holder("Colonial Pipeline shut down.", "2021-05-12", described("a pipeline operator"))
                        .id())
                .isEqualTo("actor/pipeline-operator~0123abcd");
        assertThat(holder("", "2021-05-12", named("Colonial Pipeline")).id()).isEqualTo("actor/colonial-pipeline");
    }

    @Test
    void anIncidentWithoutEntrySaysWhatItsWordsTell() {
        Party incident = object("", "2016-01-01", Relation.RESPONSIBLE, described("the 2015 breach of Acme Bank"));

        assertThat(incident.grounds().happening()).get().satisfies(told -> {
            assertThat(told.victim()).contains("Acme Bank");
            assertThat(told.kind()).contains("intrusion");
            assertThat(told.date()).contains("2015");
        });
    }

    @Test
    void aVictimOfTheRegisterIsNamedByItsEntry() {
        List<Happening> told = object("", "2026-03-01", Relation.RESPONSIBLE, described("the intrusion at JBS"))
                .grounds()
                .happening()
                .stream()
                .toList();

        assertThat(told).singleElement().satisfies(h -> {
            assertThat(h.victim()).contains("actor/jbs");
            assertThat(h.date()).isEmpty();
        });
    }
}
