package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {
    private static final Inquiry STORE = SampleStore.inquiry();
    private static final Questions SHIPPED = Questions.load(Bundle.shipped());

    @Test
    void everyShippedQuestionHasItsHeaderAndAnExampleThatAsksIt() {
        assertThat(SHIPPED.all())
                .extracting(Question::name)
                .contains("accusations", "accusers", "denials", "evidence", "incidents", "chains", "contested");
        assertThat(SHIPPED.all().stream().flatMap(question -> question.number().stream()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
        for (Question question : SHIPPED.all()) {
            assertThat(question.examples()).allMatch(line -> line.startsWith("jaccuse ask " + question.name()));
            assertThat(question.explanation()).endsWith(".");
        }
    }

    @Test
    void accusationsShowAccuserAccusedCertaintyAndTheNewestVersionOfADocumentOnly() {
        assertThat(rows("accusations", Map.of("incident", "any"), "accuser", "accused", "attack", "certainty", "via"))
                .containsExactly(
                        "AUTHOR|DarkSide|Colonial Pipeline attack (2021)|certain|",
                        "UNSPECIFIED|DarkSide|Colonial Pipeline attack (2021)|probable|",
                        "JBS|criminal group|JBS attack (2021)|possible|White House",
                        "United States|Russia|SolarWinds compromise (2020)|certain|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jbs-2021",
                "incident/jbs-2021",
                "https://w3id.org/jaccuse/incident/jbs-2021",
                "JBS attack (2021)",
                "JBS hack",
                "THE  jbs hack"
            })
    void anIncidentIsFoundBySlugIriLabelAndAlias(String name) {
        assertThat(rows("accusations", Map.of("incident", name), "accuser")).containsExactly("JBS");
    }

    @Test
    void accusationsSinceADayLeaveOutEarlierOnesAndThoseOfUndatedDocuments() {
        assertThat(rows("accusations", Map.of("incident", "any", "since", "2021-05-11"), "accuser"))
                .containsExactly("JBS");
    }

    @Test
    void denialsStandBesideTheAccusationsThatTheyAnswer() {
        assertThat(rows("denials", Map.of(), "denier", "relation", "object", "accuser"))
                .containsExactlyInAnyOrder(
                        "DarkSide|linked to|a government|", "Russia|behind|SolarWinds compromise (2020)|United States");
        assertThat(rows("denials", Map.of("incident", "solarwinds-2020"), "denier", "accuser"))
                .containsExactly("Russia|United States");
        assertThat(rows("denials", Map.of("incident", "jbs-2021"), "denier")).isEmpty();
    }

    @Test
    void accusersOfAnActorAreFoundByAnyOfItsNames() {
        assertThat(rows("accusers", Map.of("actor", "Moscow"), "accuser", "object", "day"))
                .containsExactly("United States|SolarWinds compromise (2020)|2021-04-15");
    }

    @Test
    void theEvidenceOfAClaimIsItsSentenceWithPlaceDigestPatternAndVersion() {
        ClaimRow claim = STORE.claims().get(2);
        String last = claim.id().substring(claim.id().indexOf('#') + 1);
        for (String words : List.of(last, claim.id())) {
            assertThat(rows(
                            "evidence",
                            Map.of("claim", words),
                            "sentence",
                            "start",
                            "end",
                            "digest",
                            "pattern",
                            "version"))
                    .containsExactly("DarkSide locked up computers of Colonial Pipeline.|0|50|"
                            + claim.evidence().digest() + "|sample|0.1.0");
        }
        assertThatThrownBy(() -> ask("evidence", Map.of("claim", "c-0")))
                .hasMessageStartingWith("[claim c-0] the store has no such claim; give the IRI");
    }

    @Test
    void aQuestionIsFoundByItsNumberToo() {
        assertThat(SHIPPED.named("7").name()).isEqualTo("origins");
        assertThatThrownBy(() -> SHIPPED.named("25")).hasMessageStartingWith("[ask 25] no such question");
    }

    @Test
    void aValueOutsideOfAChoiceIsToldWithThoseThatExist() {
        assertThatThrownBy(() -> ask("named", Map.of("kind", "stat")))
                .hasMessage(
                        "[kind stat] no such value (did you mean state?); expected one of state, service, group, person,"
                                + " company, other");
        assertThatThrownBy(() -> ask("named", Map.of("sort", "state")))
                .hasMessage("[ask named] takes no parameter called \"sort\"; it takes incident, kind");
    }

    @Test
    void accusationsAreDeniedOrNotAnswered() {
        assertThat(rows("answers", Map.of(), "accused", "object", "accusers", "reply", "denials"))
                .containsExactly("Russia|SolarWinds compromise (2020)|1|denied|1");
        assertThat(rows("answers", Map.of("answer", "unanswered"), "object")).isEmpty();
    }

    @Test
    void whatWasAllegedAsOfADayLeavesOutWhatCameLater() {
        assertThat(rows("alleged", Map.of("incident", "solarwinds-2020", "day", "2021-04-15"), "holds", "stance"))
                .contains("United States|affirm");
        assertThat(rows("alleged", Map.of("incident", "solarwinds-2020", "day", "2021-04-14"), "holds"))
                .isEmpty();
    }

    @Test
    void incidentsChainsAndContestedPropositionsAreCounted() {
        assertThat(rows("incidents", Map.of(), "incident", "affirm", "deny", "doubt"))
                .containsExactly(
                        "Colonial Pipeline attack (2021)|2|0|1",
                        "JBS attack (2021)|1|0|0",
                        "SolarWinds compromise (2020)|1|1|0");
        assertThat(rows("chains", Map.of(), "step", "speaks", "stance"))
                .contains("1|White House|", "2|JBS|affirm", "2|United States|");
        assertThat(rows("chains", Map.of("speaker", "USA"), "speaks"))
                .contains("White House", "United States", "Joe Biden");
        assertThat(rows("contested", Map.of(), "subject", "object", "affirm", "deny"))
                .containsExactly("Russia|SolarWinds compromise (2020)|1|1");
    }

    @Test
    void aNameThatNobodyHasIsAnsweredWithNearOnesAndAnAmbiguousOneWithAll() {
        assertThatThrownBy(() -> ask("accusations", Map.of("incident", "jbs-2012")))
                .isInstanceOf(InputException.class)
                .hasMessage("[incident jbs-2012] the store knows no incident of this name (did you mean jbs-2021?);"
                        + " give a slug, a name or an IRI");
        assertThatThrownBy(() -> ask("accusers", Map.of("actor", "the Bears")))
                .hasMessage("[actor the Bears] 2 of this name: apt28 (APT28), apt29 (APT29); give the slug of one");
        assertThatThrownBy(() -> ask("accusers", Map.of("actor", "jbs-2021"))).hasMessageContaining("knows no actor");
    }

    @Test
    void aMissingUnknownOrMalformedValueIsToldByName() {
        assertThatThrownBy(() -> ask("accusers", Map.of()))
                .hasMessageStartingWith("[ask accusers] needs --actor actor");
        assertThatThrownBy(() -> ask("incidents", Map.of("limit", "3")))
                .hasMessage("[ask incidents] takes no parameter called \"limit\"; it takes none");
        assertThatThrownBy(() -> ask("accusations", Map.of("since", "May 2021")))
                .hasMessage("[since May 2021] not a date; expected year, month and day as in 2021-05-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> } ; CLEAR ALL #", "\" } ; DROP ALL #", "\\\" ) } SERVICE <urn:x> { #", "?x", "\u0000"})
    void whatIsGivenAsAValueStaysAValue(String hostile) {
        Question any = SampleStore.question("""
                # title: Things
                # explanation: One row for each thing.
                # parameter: name text default any — which one
                # example: jaccuse ask mine
                SELECT ?thing { ?thing <urn:name> ?name }
                """);
        assertThat(((Answer.Rows) STORE.ask(any, Map.of("name", hostile)))
                        .table()
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> ask("evidence", Map.of("claim", hostile))).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> ask("accusations", Map.of("incident", hostile)))
                .isInstanceOf(InputException.class);
        assertThat(STORE.claims()).hasSize(9);
    }

    @Test
    void theExplanationIsAQueryWithTheValuesInPlace() {
        Question question = SampleStore.question("""
                # title: Things
                # explanation: One row for each thing.
                # parameter: name text default any — which one
                # example: jaccuse ask mine
                SELECT ?thing { ?thing <urn:name> ?name }
                """);
        String sparql = STORE.explain(question, Map.of("name", "\" } ; DROP ALL #"), Page.ALL);
        assertThat(sparql).contains("\"\\\" } ; DROP ALL #\"");
        assertThat(STORE.answer(SampleStore.query(sparql))).isInstanceOf(Answer.Rows.class);
    }

    @Test
    void pagesAreWhatTheWholeAnswerIsMadeOf() {
        Map<String, String> given = Map.of("incident", "any");
        List<Binding> whole = ((Answer.Rows) ask("accusations", given)).table().rows();
        List<Binding> parts = new ArrayList<>();
        Answer.Rows page;
        do {
            page = page("accusations", given, "2", parts.size() + 1);
            parts.addAll(page.table().rows());
            assertThat(page.table().rows()).hasSizeBetween(1, 2);
            assertThat(page.more()).isEqualTo(parts.size() < whole.size());
        } while (page.more());
        assertThat(whole).hasSizeGreaterThan(2);
        assertThat(parts).isEqualTo(whole);
        assertThat(page("accusations", given, "any", 2).table().rows()).isEqualTo(whole.subList(1, whole.size()));
    }

    @Test
    void noMoreIsTakenFromAnInnerQueryThatPutsThingsInOrder() {
        Question question = SampleStore.question("""
                # title: Things
                # explanation: One row for each thing.
                # example: jaccuse ask mine
                SELECT ?thing ?name { { SELECT ?thing { ?thing a <urn:Thing> } ORDER BY ?thing } ?thing <urn:name> ?name }
                ORDER BY ?thing ?name
                """);
        assertThat(STORE.explain(question, Map.of(), Page.of("10", "21")))
                .containsSubsequence(
                        "ORDER BY ?thing", "LIMIT", "31", "ORDER BY ?thing ?name", "OFFSET", "20", "LIMIT", "11")
                .containsOnlyOnce("OFFSET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1.5", ""})
    void aPageThatIsNoneIsRefused(String number) {
        assertThatThrownBy(() -> Page.of(number, "1"))
                .hasMessageContaining("--rows")
                .hasMessageContaining("any for all");
        assertThatThrownBy(() -> Page.of("1", number)).hasMessageContaining("--from");
    }

    private static Answer.Rows page(String name, Map<String, String> given, String rows, int first) {
        return (Answer.Rows) STORE.ask(SHIPPED.named(name), given, Page.of(rows, String.valueOf(first)));
    }

    @Test
    void anUnknownQuestionIsAnsweredWithNearOnes() {
        assertThatThrownBy(() -> SHIPPED.named("acusations"))
                .hasMessage(
                        "[ask acusations] no such question (did you mean accusations?); \"jaccuse ask\" lists them");
    }

    private static Answer ask(String name, Map<String, String> given) {
        return STORE.ask(SHIPPED.named(name), given);
    }

    /** The asked columns of each row as the readable table names them, with bars between. */
    private static List<String> rows(String name, Map<String, String> given, String... columns) {
        Table table = ((Answer.Rows) ask(name, given)).table();
        return table.rows().stream()
                .map(row -> String.join(
                        "|",
                        List.of(columns).stream()
                                .map(column -> Table.text(row, column)
                                        .map(text -> STORE.names().label(text).orElse(text))
                                        .orElse(""))
                                .toList()))
                .toList();
    }

    @Test
    void theReadableTableNamesWhatTheCsvGivesAsIri() {
        assertThat(written("contested", Format.TABLE)).contains("Russia   behind    SolarWinds compromise (2020)");
        assertThat(written("contested", Format.CSV))
                .isEqualTo("subject,relation,object,affirm,deny\r\n"
                        + "https://w3id.org/jaccuse/actor/russia,behind,"
                        + "https://w3id.org/jaccuse/incident/solarwinds-2020,1,1\r\n");
    }

    private static String written(String name, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AnswerWriter(bytes, STORE::names).write(ask(name, Map.of()), Optional.of(format));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
