package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.jaccuse.serve.guard.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would take all time or memory are ended with a word about it, and the server lives on. */
class LimitsTest {
    private static final String CUT = "jaccuse-cut-after";

    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.in(folder, new Limits(Duration.ofSeconds(1), 100, 0), false);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
                "SELECT DISTINCT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?l = 'none') }",
                "SELECT (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i MINUS { ?g ?h ?i } }",
                "SELECT * { FILTER(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){25}b')) }",
                "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1b', 'x') AS ?x) {}",
                "CONSTRUCT { ?a ?b ?f } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?l = 'none') }"
            })
    void whatTakesTooLongIsEnded(String query) {
        HttpResponse<String> answer = served.query(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("1 seconds");
        assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONCAT(?X,?X)", "REPLACE(?X,'a','aa')"})
    void aTextThatGrowsIsAnErrorOfItsExpression(String doubled) {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?x40) AS ?length) { BIND('a' AS ?x0)");
        for (int i = 0; i < 40; i++) {
            query.append(" BIND(")
                    .append(doubled.replace("?X", "?x" + i))
                    .append(" AS ?x")
                    .append(i + 1)
                    .append(")");
        }
        HttpResponse<String> answer = served.query(query.append(" }").toString(), "Accept", "text/csv");
        assertThat(answer.statusCode()).isIn(200, 503);
        assertThat(answer.body()).doesNotContain("1099511627776");
        assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void theBoundedFunctionsAnswerAsSparqlWants() {
        String query = "SELECT (REPLACE('abab','(a)(b)','$2$1') AS ?a) (REPLACE('Aa'@en,'a','x','i') AS ?b)"
                + " (REGEX('Abc','^aB','i') AS ?c) (CONCAT('a'@en,'b'@en) AS ?d) (CONCAT('a','b'@en) AS ?e)"
                + " (REPLACE('a','','x') AS ?f) (REGEX('a.b','.','q') AS ?g) {}";
        assertThat(served.query(query, "Accept", "text/tab-separated-values").body())
                .isEqualTo("?a\t?b\t?c\t?d\t?e\t?f\t?g\n\"baba\"\t\"xx\"@en\ttrue\t\"ab\"@en\t\"ab\"\t\ttrue\n");
    }

    @Test
    void anAnswerThatWasCutSaysSo() {
        HttpResponse<String> cut = served.query("SELECT * { ?s ?p ?o }", "Accept", "text/csv");
        assertThat(cut.headers().firstValue(CUT)).contains("100");
        assertThat(cut.body().lines()).hasSize(101);
        HttpResponse<String> graph = served.query("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "application/n-triples");
        assertThat(graph.headers().firstValue(CUT)).contains("100");
        assertThat(graph.body().lines()).hasSize(100);
        HttpResponse<String> whole = served.query("SELECT * { ?s ?p ?o } LIMIT 100", "Accept", "text/csv");
        assertThat(whole.headers().firstValue(CUT)).isEmpty();
    }

    @Test
    void aClientCannotRaiseTheLimit() {
        String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        HttpResponse<String> answer =
                served.get("/sparql?timeout=600&query=" + Served.encoded(query), "Timeout", "600");
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "(", "OPTIONAL {"})
    void deepNestingIsAMistakeOfTheQueryAndNoneOfTheServer(String open) {
        String close = open.equals("(") ? ")" : "}";
        String inner = open.equals("(")
                ? "FILTER(" + "(".repeat(1800) + "1" + ")".repeat(1800) + ")"
                : open.repeat(1000) + close.repeat(1000);
        HttpResponse<String> answer = served.query("SELECT * { " + inner + " }");
        assertThat(answer.statusCode()).isIn(200, 400, 414, 431);
        assertThat(answer.body()).doesNotContain("StackOverflow");
        assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
    }
}
