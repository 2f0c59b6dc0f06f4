package org.jaccuse.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.Evidence;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Hop;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Mention.Kind;
import org.jaccuse.model.Party;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Span;
import org.jaccuse.model.SpeechAct;
import org.jaccuse.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {
    private static final Resolver RESOLVER = new Resolver(Register.load(Bundle.shipped()));
    private static final Mention RUSSIA = named("Russia");
    private static final Mention ATTACK = Mention.of(Kind.ANAPHORIC, "this attack", new Span(0, 0));

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
                said.relation(), said.subject(), said.object(), said.stance(), said.certainty(), said.act(), said.holder(),
                List.of(new Hop<>(named("the White House press service"), List.of("reportedly"))), said.hedges(),
                said.claimedOn(), said.evidence(), said.pattern());

        Claim claim = one("", "2021-06-02", relayed);

        assertThat(claim.holder().id()).isEqualTo("actor/jbs");
        assertThat(claim.via()).singleElement().satisfies(hop -> {
            assertThat(hop.speaker().id()).isEqualTo("actor/white-house-press-service");
            assertThat(hop.hedges()).containsExactly("reportedly");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SolarWinds | 2021-06-29 | incident/solarwinds-2020",
                "hacking SolarWinds | 2021-06-29 | incident/solarwinds-2020",
                "the attacks of SolarWinds | 2021-06-29 | incident/solarwinds-2020",
                "the massive SolarWinds supply chain hack | 2021-06-29 | incident/solarwinds-2020",
                "the Colonial Pipeline | 2021-06-29 | incident/colonial-pipeline-2021",
                "the Colonial Pipeline hack | 2021-06-29 | incident/colonial-pipeline-2021",
                "JBS | 2021-06-02 | incident/jbs-2021",
                "the cyberattack on JBS USA | 2021-06-02 | incident/jbs-2021",
                "the DNC hack | 2017-01-05 | incident/dnc-2016",
                "hacked into the emails of the Democratic National Committee | 2016-12-12 | incident/dnc-2016",
                "the WannaCry ransomware attack | 2017-12-19 | incident/wannacry-2017",
                "Stuxnet | 2013-07-09 | incident/stuxnet-2010",
                "Sony Pictures | 2014-12-19 | incident/sony-pictures-2014",
                "the 2014 hack of Yahoo | 2017-03-15 | incident/yahoo-2014",
                "the hack of Yahoo | 2016-09-23 | incident/yahoo-2014",
                "breach of Equifax | 2018-01-01 | incident/equifax-2017",
                "2007 cyberattacks on Estonia | 2017-04-27 | incident/estonia-2007",
                "attack on the Ukrainian power grid | 2016-01-10 | incident/ukraine-power-grid-2015"
            })
    void anIncidentIsKnownByNicknameOrVictimWhenTheDayFits(String words, String day, String id) {
        assertThat(object("", day, Relation.RESPONSIBLE, described(words)).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a pipeline | 2021-06-29 | incident/pipeline-0123abcd",
                "SolarWinds | 2019-03-01 | incident/solarwinds-0123abcd",
                "JBS | 2026-03-01 | incident/jbs-0123abcd",
                "the hack of Yahoo | 2018-01-15 | incident/hack-yahoo-0123abcd",
                "attacks on Estonia | 2022-08-18 | incident/attacks-estonia-0123abcd",
                "the 2015 attacks | 2016-01-01 | incident/attacks-0123abcd",
                "the 2015 breach of Acme Bank | 2016-01-01 | incident/breach-acme-bank-2015"
            })
    void anyOtherIncidentIsOfItsDocumentUnlessVictimAndYearAreNamed(String words, String day, String id) {
        assertThat(object("", day, Relation.RESPONSIBLE, described(words)).id()).isEqualTo(id);
    }

    @Test
    void theCompanyAndTheIncidentOfOneNameArePartedByTheirRole() {
        Claim claim = one("", "2021-06-29", finding(Relation.RESPONSIBLE, RUSSIA, named("SolarWinds"), named("SolarWinds")));

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
        assertThat(holder("", "2021-06-02", Mention.of(Kind.ANAPHORIC, "the company", new Span(5, 16))).id())
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
        Mention company = Mention.of(Kind.ANAPHORIC, "the company", new Span(5, 16)).refersTo("JBS");

        assertThat(holder("", "2021-06-02", company)).isEqualTo(new Party("actor/jbs", "JBS", company));
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
        assertThat(holder("Tbilisi said on Monday", "2019-10-29", named("Georgia")).id()).isEqualTo("actor/georgia");
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
        assertThat(holder("The kingdom protested.", "2021-06-29", named("Jordan")).id()).isEqualTo("actor/jordan");
        assertThat(holder("Jim Jordan asked.", "2021-06-29", named("Jordan")).id()).isEqualTo("actor/jim-jordan");
        assertThat(holder("Robert Jordan, a researcher, spoke.", "2021-06-29", named("Jordan")).id())
                .isEqualTo("actor/jordan~0123abcd");
    }

    @Test
    void aFamilyNameAloneNeedsTheFullNameOrAnOfficeOnTheDay() {
        assertThat(holder("", "2021-06-29", named("Putin")).id()).isEqualTo("actor/vladimir-putin");
        assertThat(holder("", "2009-06-29", named("Psaki")).id()).isEqualTo("actor/psaki");
        assertThat(holder("Jen Psaki spoke.", "2009-06-29", named("Psaki")).id()).isEqualTo("actor/jen-psaki");
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
        Claim claim = one("", "2021-06-29", finding(Relation.HARBOURS, RUSSIA, described("criminal associations"), named("Blinken")));

        assertThat(claim.subject().id()).isEqualTo("actor/russia");
        assertThat(claim.object().id()).isEqualTo("actor/criminal-associations~0123abcd");
        assertThat(claim.holder().id()).isEqualTo("actor/antony-blinken");
    }

    @Test
    void longDescriptionsGiveShortIdentifiersAndForeignScriptsGiveSome() {
        String description = "an extraordinarily well funded and remarkably patient state sponsored espionage team of unknown origin";

        assertThat(holder("", "2021-06-29", described(description)).id())
                .isEqualTo("actor/extraordinarily-well-funded-remarkably-patient-state~0123abcd");
        assertThat(holder("", "2021-06-29", named("Сергей Неверов")).id()).matches("actor/x[0-9a-f]{8}");
    }

    @Test
    void aDocumentWithoutDayStillResolvesNames() {
        Document document = document("", null);

        Claim claim = RESOLVER.resolve(document, List.of(finding(Relation.RESPONSIBLE, RUSSIA, named("NotPetya"), named("FBI"))))
                .get(0);

        assertThat(claim.object().id()).isEqualTo("incident/notpetya-2017");
        assertThat(claim.holder().id()).isEqualTo("actor/fbi");
    }

    private static Party holder(String text, String day, Mention holder) {
        return one(text, day, finding(Relation.RESPONSIBLE, RUSSIA, ATTACK, holder)).holder();
    }

    private static Party object(String text, String day, Relation relation, Mention object) {
        return one(text, day, finding(relation, RUSSIA, object, Mention.author())).object();
    }

    private static String place(String text, Mention place) {
        return object(text, "2021-06-29", Relation.BASED_IN, place).id();
    }

    private static Claim one(String text, String day, Finding finding) {
        return RESOLVER.resolve(document(text, day), List.of(finding)).get(0);
    }

    private static Mention named(String words) {
        return Mention.of(Kind.NAMED, words, new Span(0, words.length()));
    }

    private static Mention described(String words) {
        return Mention.of(Kind.DESCRIBED, words, new Span(0, words.length()));
    }

    private static Document document(String text, String day) {
        return new Document(
                "a.txt",
                "sha256:0123abcd4567",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(day).map(LocalDate::parse),
                "en",
                Optional.empty(),
                text,
                List.of());
    }

    private static Finding finding(Relation relation, Mention subject, Mention object, Mention holder) {
        return new Finding(
                relation,
                subject,
                object,
                Stance.AFFIRM,
                Optional.of(Certainty.CERTAIN),
                SpeechAct.ACCUSATION,
                holder,
                List.of(),
                List.of(),
                Optional.empty(),
                new Evidence("", new Span(0, 0), "sha256:0123abcd4567"),
                "test");
    }
}
