package org.jaccuse.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jaccuse.resolve.Resolving.ATTACK;
import static org.jaccuse.resolve.Resolving.RESOLVER;
import static org.jaccuse.resolve.Resolving.RUSSIA;
import static org.jaccuse.resolve.Resolving.described;
import static org.jaccuse.resolve.Resolving.document;
import static org.jaccuse.resolve.Resolving.finding;
import static org.jaccuse.resolve.Resolving.holder;
import static org.jaccuse.resolve.Resolving.named;
import static org.jaccuse.resolve.Resolving.one;
import static org.jaccuse.resolve.Resolving.place;

import java.util.List;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Hop;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Mention.Kind;
import org.jaccuse.model.Party;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {
    @Test
    void theMentionsWithoutWordsHaveFixedIdentifiers() {
        Claim claim = one("", "2021-06-29", finding(Relation.RESPONSIBLE, Mention.unknown(), ATTACK, Mention.author()));

        assertThat(claim.holder()).isEqualTo(new Party("author", "AUTHOR", Mention.author()));
        assertThat(claim.subject()).isEqualTo(new Party("unknown", "unknown", Mention.unknown()));
        assertThat(holder("", "2021-06-29", Mention.unspecified()))
                .isEqualTo(new Party("unspecified", "UNSPECIFIED", Mention.unspecified()));
    }

    @Test
    void aChainOfSpeakersIsResolvedHopByHop() {
        Finding said = finding(Relation.RESPONSIBLE, RUSSIA, ATTACK, named("JBS"));
        Finding relayed = new Finding(
                said.relation(),
                said.subject(),
                said.object(),
                said.stance(),
                said.certainty(),
                said.act(),
                said.holder(),
                List.of(new Hop<>(named("the White House press service"), List.of("reportedly"))),
                said.hedges(),
                said.claimedOn(),
                said.evidence(),
                said.pattern());

        Claim claim = one("", "2021-06-02", relayed);

        assertThat(claim.holder().id()).isEqualTo("actor/jbs");
        assertThat(claim.via()).singleElement().satisfies(hop -> {
            assertThat(hop.speaker().id()).isEqualTo("actor/white-house-press-service");
            assertThat(hop.hedges()).containsExactly("reportedly");
        });
    }

    @Test
    void theCompanyAndTheIncidentOfOneNameArePartedByTheirRole() {
        Claim claim =
                one("", "2021-06-29", finding(Relation.RESPONSIBLE, RUSSIA, named("SolarWinds"), named("SolarWinds")));

        assertThat(claim.holder().id()).isEqualTo("actor/solarwinds");
        assertThat(claim.object().id()).isEqualTo("incident/solarwinds-2020");
    }

    @Test
    void aDescribedActorIsTiedToItsIncidentInEveryClaimOfTheDocument() {
        Mention gang = described("a Russian-based cybercrime organization");
        List<Claim> claims = RESOLVER.resolve(
                document("", "2021-06-02"),
                List.of(
                        finding(Relation.BASED_IN, gang, RUSSIA, named("JBS")),
                        finding(Relation.RESPONSIBLE, gang, ATTACK.refersTo("JBS attack"), named("JBS"))));

        assertThat(claims)
                .extracting(c -> c.subject().id())
                .containsOnly("actor/russian-based-cybercrime-organization~jbs-2021");
        assertThat(claims.get(0).object().id()).isEqualTo("place/russia");
        assertThat(claims.get(0).subject().label()).isEqualTo("Russian-based cybercrime organization");
    }

    @Test
    void aDescribedActorOfNoKnownIncidentIsOfItsDocument() {
        assertThat(holder("", "2021-06-02", described("security researchers")).id())
                .isEqualTo("actor/security-researchers~0123abcd");
        assertThat(holder("", "2021-06-02", Mention.of(Kind.ANAPHORIC, "the company", new Span(5, 16)))
                        .id())
                .isEqualTo("actor/company~0123abcd");
    }

    @Test
    void twoPronounsWithoutAntecedentAreNotOnePerson() {
        Mention first = Mention.of(Kind.ANAPHORIC, "he", new Span(10, 12));
        Mention second = Mention.of(Kind.ANAPHORIC, "he", new Span(90, 92));

        assertThat(holder("", "2021-06-02", first).id()).isEqualTo("actor/he~0123abcd-10");
        assertThat(holder("", "2021-06-02", second).id()).isEqualTo("actor/he~0123abcd-90");
    }

    @Test
    void anAnaphorIsWhatItRefersTo() {
        Mention company =
                Mention.of(Kind.ANAPHORIC, "the company", new Span(5, 16)).refersTo("JBS");

        Party holder = holder("", "2021-06-02", company);
        assertThat(holder.id()).isEqualTo("actor/jbs");
        assertThat(holder.label()).isEqualTo("JBS");
        assertThat(holder.mention()).isEqualTo(company);
    }

    @Test
    void aNameUnknownToTheRegisterIsOneActorEverywhereAndItsFamilyNameFollows() {
        Finding full = finding(Relation.RESPONSIBLE, named("Nathan Wyatt"), ATTACK, Mention.author());
        Finding family = finding(Relation.RESPONSIBLE, named("Wyatt"), ATTACK, Mention.author());

        assertThat(RESOLVER.resolve(document("", "2017-06-01"), List.of(family, full)))
                .extracting(c -> c.subject().id())
                .containsOnly("actor/nathan-wyatt");
    }

    @Test
    void georgiaIsDecidedByTheRestOfTheTextOrNotAtAll() {
        assertThat(holder("Tbilisi said on Monday", "2019-10-29", named("Georgia"))
                        .id())
                .isEqualTo("actor/georgia");
        assertThat(holder("Nothing else", "2019-10-29", named("Georgia")).id()).isEqualTo("actor/georgia~0123abcd");
        assertThat(place("Voters in Atlanta", named("Georgia"))).isEqualTo("place/georgia-us");
        assertThat(place("The Tbilisi office", named("Georgia"))).isEqualTo("place/georgia");
        assertThat(place("Nothing else", named("Georgia"))).isEqualTo("place/georgia~0123abcd");
    }

    @Test
    void washingtonIsTheGovernmentAsActorAndACityAsPlace() {
        assertThat(holder("", "2021-06-29", named("Washington")).id()).isEqualTo("actor/united-states");
        assertThat(place("", named("Washington"))).isEqualTo("place/washington-dc");
    }

    @Test
    void jordanIsTheStateUnlessAPersonOfThatNameIsInTheText() {
        assertThat(holder("The kingdom protested.", "2021-06-29", named("Jordan"))
                        .id())
                .isEqualTo("actor/jordan");
        assertThat(holder("Jim Jordan asked.", "2021-06-29", named("Jordan")).id())
                .isEqualTo("actor/jim-jordan");
        assertThat(holder("Robert Jordan, a researcher, spoke.", "2021-06-29", named("Jordan"))
                        .id())
                .isEqualTo("actor/jordan~0123abcd");
    }

    @Test
    void aFamilyNameAloneNeedsTheFullNameOrAnOfficeOnTheDay() {
        assertThat(holder("", "2021-06-29", named("Putin")).id()).isEqualTo("actor/vladimir-putin");
        assertThat(holder("", "2009-06-29", named("Psaki")).id()).isEqualTo("actor/psaki");
        assertThat(holder("Jen Psaki spoke.", "2009-06-29", named("Psaki")).id())
                .isEqualTo("actor/jen-psaki");
        assertThat(holder("", "2018-01-01", named("Johnson")).id()).isEqualTo("actor/boris-johnson");
        assertThat(holder("", "2015-01-01", named("Johnson")).id()).isEqualTo("actor/jeh-johnson");
    }

    @Test
    void anotherBearerOfTheFamilyNameIsNotThePresident() {
        String text = "Hunter Biden sat on the board.";

        assertThat(holder(text, "2021-06-29", named("Biden")).id()).isEqualTo("actor/biden");
        assertThat(holder(text, "2021-06-29", named("Hunter Biden")).id()).isEqualTo("actor/hunter-biden");
        assertThat(holder(text, "2021-06-29", named("President Biden")).id()).isEqualTo("actor/joe-biden");
    }

    @Test
    void aGroupNamedByAnEverydayWordNeedsAnotherNameInTheText() {
        assertThat(holder("It was seen.", "2019-01-01", named("Snake")).id()).isEqualTo("actor/snake");
        assertThat(holder("Turla is old.", "2019-01-01", named("Snake")).id()).isEqualTo("actor/turla");
    }

    @ParameterizedTest
    @CsvSource({
        "Russia, place/russia",
        "the territory of Russia, place/russia",
        "Russian soil, place/russia",
        "Moscow, place/moscow",
        "Eastern Europe, place/eastern-europe",
        "St. Petersburg, place/saint-petersburg",
        "Nikopol, place/nikopol"
    })
    void aPlaceIsLandNotTheState(String words, String id) {
        assertThat(place("", named(words))).isEqualTo(id);
    }

    @Test
    void aStateThatSheltersIsTheActor() {
        Claim claim = one(
                "",
                "2021-06-29",
                finding(Relation.HARBOURS, RUSSIA, described("criminal associations"), named("Blinken")));

        assertThat(claim.subject().id()).isEqualTo("actor/russia");
        assertThat(claim.object().id()).isEqualTo("actor/criminal-associations~0123abcd");
        assertThat(claim.holder().id()).isEqualTo("actor/antony-blinken");
    }

    @Test
    void longDescriptionsGiveShortIdentifiersAndForeignScriptsGiveSome() {
        String description =
                "an extraordinarily well funded and remarkably patient state sponsored espionage team of unknown"
                        + " origin";

        assertThat(holder("", "2021-06-29", described(description)).id())
                .isEqualTo("actor/extraordinarily-well-funded-remarkably-patient-state~0123abcd");
        assertThat(holder("", "2021-06-29", named("Сергей Неверов")).id()).matches("actor/x[0-9a-f]{8}");
    }

    @Test
    void aDocumentWithoutDayStillResolvesNames() {
        Document document = document("", null);

        Claim claim = RESOLVER.resolve(
                        document, List.of(finding(Relation.RESPONSIBLE, RUSSIA, named("NotPetya"), named("FBI"))))
                .get(0);

        assertThat(claim.object().id()).isEqualTo("incident/notpetya-2017");
        assertThat(claim.holder().id()).isEqualTo("actor/fbi");
    }
}
