package org.jaccuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;
import org.jaccuse.pipeline.Derive;
import org.jaccuse.query.Answer;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.CheckResult;
import org.jaccuse.query.Format;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.MatrixText;
import org.jaccuse.query.Page;
import org.jaccuse.query.Paint;
import org.jaccuse.query.Question;
import org.jaccuse.query.Questions;
import org.jaccuse.query.TimelineText;
import org.jaccuse.resolve.Register;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the sample documents would answer, of a store of them with the shipped register and all that follows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleAnswersTest {
    private static final Bundle BUNDLE = Bundle.shipped();
    private static final Questions QUESTIONS = Questions.load(BUNDLE);

    private Store store;
    private Inquiry inquiry;

    @BeforeAll
    void fill(@TempDir Path folder) {
        store = Store.open(folder.resolve("store"));
        List<DataFile> register = new ArrayList<>(Register.load(BUNDLE).files());
        register.add(BUNDLE.file("ontology/schemes.ttl"));
        store.putRegister(register);
        Dataset samples = RDFDataMgr.loadDataset("src/test/resources/query/samples.trig");
        samples.listNames().forEachRemaining(name -> store.put(name, samples.getNamedModel(name)));
        Derive.run(store);
        inquiry = new Inquiry(store.dataset(), BUNDLE);
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void allChecksPassOnThem() {
        assertThat(inquiry.checks()).allMatch(CheckResult::passed);
    }

    /** The question with its arguments, what its rows must hold in this order, and how many there are. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | United States,Russia,SolarWinds compromise (2020),certain | 3",
                "1 incident=jbs-2021 | Federal Bureau of Investigation,REvil | 2",
                "2 actor=russia answer=denied | Russia,behind,SolarWinds compromise (2020),2021-04-15,1,denied,2021-04-15 | 4",
                "2 actor=russia answer=unanswered | Russia,shelters,criminals | 3",
                "3 incident=sony-pictures-2014 | North Korea,North Korea,behind,Sony Pictures,involvement,Federal Bureau of Investigation,1 | 1",
                "3 incident=solarwinds-2020 by=russia | Russia,Russia,behind,SolarWinds compromise (2020),United States,0 | 2",
                "4 incident=olympic-destroyer-2018 | 2018-02-24,Olympic Destroyer,Russia,officials told the Washington Post | 2",
                "5 speaker=white-house | White House,JBS,likely,affirm,criminal organization | 6",
                "6 | stronger,AUTHOR,probably,Huntress,probable,REvil,behind,Kaseya | 1",
                "7 | 2021-05-10,2,Federal Bureau of Investigation | 4",
                "8 | colonial-wire.txt,2021-05-10,colonial-wire-copy.html,2021-05-11 | 1",
                "9 incident=solarwinds-2020 kind=service | National Cyber Security Centre,service,Foreign Intelligence Service | 1",
                "10 state=russia part=tolerance | doubt,tolerance,affirm,tolerance,Russia,criminals | 2",
                "11 incident=solarwinds-2020 told=any | United States,Russia,none told | 3",
                "12 | Donald Trump,reversed,Russia,behind,2016-12-11,2017-01-11 | 1",
                "13 | 2021-06-02,Federal Bureau of Investigation,affirm,certain,REvil,behind,JBS attack (2021),administration,deny,probable | 4",
                "13 day=2021-06-01 undated=hidden | 2021-06-01,JBS,affirm,possible,organization | 1",
                "14 | Olympic Destroyer (2018),North Korea,1,Russia,1 | 1",
                "15 | the register,same,Cozy Bear,CrowdStrike | 17",
                "16 | Sony Pictures,Guardians,Norse | 2",
                "17 | accusation,3.0,2,25,5,denial,10.0,3,26,4 | 2",
                "18 | summons,Russia | 1",
                "18 answered=yes |  | 0",
                "18 incident=solarwinds-2020 |  | 0",
                "19 position=accused | United Kingdom,National Cyber Security Centre,accused | 2",
                "20 incident=kaseya-2021 | REvil attacked Kaseya,Huntress,REvil,probable,probably | 1",
                "21 incident=kaseya-2021 | Joe Biden,not able to tell | 1",
                "22 | DarkSide,behind,Colonial Pipeline attack (2021),4,3,0 | 1",
                "24 dataset=eurepoc | SolarWinds compromise (2020),EuRepoC,not there,Russia | 3",
                "accusers actor=apt29 | EuRepoC,behind,SolarWinds | 1",
                "contested | Russia,behind,Democratic National Committee hack (2016),2,2 | 7",
                "incidents | Colonial Pipeline attack (2021),1,5,1,2,5 | 21"
            })
    void aReaderWouldAnswerSo(String asked, String held, int rows) {
        List<String> answered = rows(asked);
        String answer = String.join("\n", answered);
        int at = 0;
        for (String part : held == null ? new String[0] : held.split(",")) {
            int found = answer.indexOf(part, at);
            assertThat(found).as(part + " in " + answer).isGreaterThanOrEqualTo(0);
            at = found;
        }
        assertThat(answered).as(answer).hasSize(rows);
    }

    @Test
    void everyNumberedQuestionIsAskedHere() {
        String claim = inquiry.claims().get(0).id();
        for (Question question : QUESTIONS.all()) {
            Map<String, String> given =
                    question.parameters().stream().anyMatch(p -> p.name().equals("claim"))
                            ? Map.of("claim", claim)
                            : question.name().equals("accusers") ? Map.of("actor", "russia") : Map.of();
            assertThat(written(question, given, Format.CSV).lines().count())
                    .as(question.name())
                    .isGreaterThan(1);
        }
    }

    /** Of each question as it comes, and of those whose rows are put in order before the rest is looked up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "2",
                "3",
                "3 incident=solarwinds-2020",
                "5",
                "9",
                "10",
                "10 state=russia",
                "12",
                "13",
                "18",
                "21"
            })
    void pagesJoinToTheWholeAnswer(String asked) {
        List<Binding> whole = answer(asked, Page.ALL).table().rows();
        List<Binding> joined = new ArrayList<>();
        boolean more = true;
        while (more) {
            Answer.Rows page = answer(asked, new Page(joined.size() + 1, OptionalLong.of(2)));
            joined.addAll(page.table().rows());
            more = page.more();
        }
        assertThat(joined).isEqualTo(whole).isNotEmpty();
    }

    @Test
    void theEvidenceOfAClaimIsItsSentenceInItsFile() {
        String claim = inquiry.claims().stream()
                .filter(row -> row.evidence().quote().contains("highly likely the SVR"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(rows("23 claim=" + claim))
                .singleElement()
                .asString()
                .contains("solarwinds-sanctions.html", "sha256:204374de2b60e13c", "0.1.0");
        assertThat(inquiry.explanation(claim).facts())
                .anyMatch(fact -> fact.section().equals("sentence")
                        && fact.value().contains("[holder: The National Cyber Security Centre]"))
                .anyMatch(
                        fact -> fact.section().equals("others") && fact.label().contains("rebuts it"))
                .anyMatch(fact -> fact.label().equals("pattern"));
    }

    @Test
    void theTimelineTellsInOrderWhatHappenedAndWhoSaidWhat() {
        String iri = inquiry.names().find("incident", "olympic-destroyer-2018");
        String told = new TimelineText(inquiry.names(), Paint.PLAIN).of(iri, inquiry.timeline(iri));
        assertThat(told)
                .containsSubsequence(
                        "2018-02-09  the incident begins",
                        "2018-02-12  the incident becomes known",
                        "2018-02-24  United States accuses Russia (certain)",
                        "some researchers accuses North Korea",
                        "5 events");
    }

    @Test
    void theMatrixSetsAccusersAgainstAccused() {
        String told = MatrixText.of(inquiry.matrix(Optional.of(inquiry.names().find("incident", "solarwinds-2020"))));
        assertThat(told).containsPattern("United States +\\+1").containsPattern("FireEye .*\\?1");
    }

    @Test
    void anUnknownIncidentIsAnsweredWithNearNamesAndAWrongValueWithThoseThatExist() {
        assertThatThrownBy(() -> rows("1 incident=solarwind-2020"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("did you mean solarwinds-2020");
        assertThatThrownBy(() -> rows("13 undated=perhaps")).hasMessageContaining("expected one of shown, hidden");
    }

    /** The rows with names in the place of IRIs. */
    private List<String> rows(String asked) {
        Answer.Rows answer = answer(asked, Page.ALL);
        return answer.table().rows().stream()
                .map(row -> answer.table().columns().stream()
                        .map(row::get)
                        .filter(Objects::nonNull)
                        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                        .map(text -> inquiry.names().label(text).orElse(text))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private Answer.Rows answer(String asked, Page page) {
        String[] words = asked.split(" ");
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            given.put(words[i].replaceFirst("=.*", ""), words[i].replaceFirst(".*?=", ""));
        }
        return (Answer.Rows) inquiry.ask(QUESTIONS.named(words[0]), given, page);
    }

    private String written(Question question, Map<String, String> given, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AnswerWriter(bytes, inquiry::names).write(inquiry.ask(question, given), Optional.of(format));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
