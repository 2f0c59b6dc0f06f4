package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.Question;
import org.jaccuse.query.Questions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say, without a browser and so without scripts. */
class PagesTest {
    private static final String BASE = "https://w3id.org/jaccuse/";

    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.in(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Document page(String path) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void threeStepsLeadFromTheFirstPageToTheSentenceOfADenial() {
        String incident = page("/").select(".incidents a").stream()
                .filter(a -> a.text().contains("SolarWinds"))
                .map(a -> a.attr("href"))
                .findFirst()
                .orElseThrow();
        Document told = page(incident);
        Element denial = told.selectFirst(".claim.deny");
        assertThat(denial).isNotNull();
        assertThat(denial.selectFirst("blockquote").text())
                .isEqualTo("“Washington accused Russia of the SolarWinds compromise, and Moscow denied it.”");
        assertThat(denial.select("mark.holder").eachText()).containsExactly("Moscow");
        Document claim = page(denial.selectFirst("a.more").attr("href"));
        assertThat(claim.text()).contains("sha256:428a46c9", "Russia denies", "2021-04-15");
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new TreeSet<>(open);
        while (!open.isEmpty()) {
            String path = open.remove();
            HttpResponse<String> answer = served.get(path, "Accept", "text/html");
            assertThat(answer.statusCode()).as(path).isIn(200, 303);
            if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")
                    && !path.endsWith("/graph")) {
                Document page = Jsoup.parse(answer.body());
                page.select("a[href^=#]")
                        .forEach(a -> assertThat(
                                        page.getElementById(a.attr("href").substring(1)))
                                .as(path + a.attr("href"))
                                .isNotNull());
                page.select("[href^=/], [src^=/]").forEach(a -> {
                    String next = a.hasAttr("href") ? a.attr("href") : a.attr("src");
                    if (seen.add(next.replaceFirst("#.*", ""))) {
                        open.add(next.replaceFirst("#.*", ""));
                    }
                });
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void theMatrixAndTheTimelineShowWhoSaysWhatOfWhom() {
        Document page = page("/incident/solarwinds-2020");
        assertThat(page.select(".grid th[scope=row]").eachText()).contains("United States", "Russia");
        assertThat(page.select(".grid td.affirm").eachText()).contains("1 accuse certain");
        assertThat(page.select("svg.timeline a").size())
                .isEqualTo(page.select("article.claim").stream()
                        .filter(claim -> !claim.text().contains("undated"))
                        .count());
    }

    @Test
    void aDayHidesWhatWasSaidLater() {
        Document all = page("/incident/solarwinds-2020");
        Document before = page("/incident/solarwinds-2020?asof=2021-04-14");
        assertThat(before.select("article.claim").size())
                .isLessThan(all.select("article.claim").size());
        assertThat(before.select(".claim.deny")).isEmpty();
    }

    @Test
    void aChainIsReadFromTheDocumentInwards() {
        Document page = page("/incident/jbs-2021");
        assertThat(page.select(".chain").eachText())
                .anySatisfy(chain -> assertThat(chain).contains("White House → JBS"));
    }

    static Stream<Question> questions() {
        return Questions.load(Bundle.shipped()).all().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsAForm(Question question) {
        Document page = page("/questions/" + question.name());
        question.parameters()
                .forEach(p -> assertThat(page.select("form.ask [name=" + p.name() + "]"))
                        .hasSize(1));
        assertThat(page.select("table.rows, form.ask").isEmpty()).isFalse();
    }

    @Test
    void aQuestionIsAnsweredAsTableAndAsData() {
        Document page = page("/questions/accusers?actor=russia");
        assertThat(page.select("table.rows tbody tr")).isNotEmpty();
        String csv = page.selectFirst("a:contains(CSV)").attr("href");
        assertThat(served.get(csv).body()).startsWith("accuser,relation");
        assertThat(served.get("/questions/accusers?actor=nobody-known").statusCode())
                .isEqualTo(400);
        assertThat(served.get("/questions/accusers?actor=nobody-known").body()).contains("knows no actor");
    }

    @Test
    void wordsAreFoundInNamesTitlesAndQuotes() throws IOException {
        assertThat(page("/search?q=solarw").select(".hits a").eachText()).contains("SolarWinds compromise (2020)");
        assertThat(page("/search?q=darkside").select(".hits a[href^=/actor/]").eachText())
                .contains("DarkSide");
        assertThat(page("/search?q=moscow+denied").select(".hits a").eachText())
                .anySatisfy(hit -> assertThat(hit).contains("Moscow denied it"));
        JsonNode hits =
                new ObjectMapper().readTree(served.get("/api/search?q=solarw").body());
        assertThat(hits.get(0).get("href").asText()).isNotEmpty();
        for (String odd : List.of(
                "",
                "%22",
                "*",
                "a+OR+(",
                "%3A%2F%5E~",
                "%00",
                "%E2%80%AE%D8%B1%D9%88%D8%B3",
                "%F0%9F%98%80",
                "a".repeat(3000),
                "%20word".repeat(400))) {
            assertThat(served.get("/search?q=" + odd).statusCode()).as(odd).isEqualTo(200);
        }
    }

    @Test
    void theDescriptionOfTheInterfaceTellsOfWhatIsThere() throws IOException {
        JsonNode description =
                new ObjectMapper().readTree(served.get("/openapi.json").body());
        assertThat(description.path("openapi").asText()).startsWith("3.1");
        assertThat(description.path("paths").fieldNames()).toIterable().allSatisfy(path -> {
            String filled = path.replace("{document}", "428a46c9b20d0e25")
                    .replace("{claim}", "c-5210613a")
                    .replace("{name}", "incidents")
                    .replace("{id}", "none");
            HttpResponse<String> answer = served.get(filled + (path.endsWith("search") ? "?q=jbs" : ""));
            JsonNode responses = description.at("/paths/" + path.replace("/", "~1") + "/get/responses");
            assertThat(responses.has(String.valueOf(answer.statusCode())))
                    .as(filled)
                    .isTrue();
        });
        JsonNode claim = new ObjectMapper()
                .readTree(served.get("/api/claim/428a46c9b20d0e25/c-5210613a").body());
        assertThat(claim.at("/claim/stance").asText()).isEqualTo("deny");
    }

    @Test
    void healthAndMetricsAreTold() {
        assertThat(served.get("/health").body()).isEqualTo("{\"status\":\"up\",\"search\":\"up\"}\n");
        served.get("/incident/jbs-2021");
        assertThat(served.get("/metrics").body())
                .contains("jaccuse_requests_seconds_count{door=\"incident\",status=\"200\"}", "jvm_memory_used_bytes")
                .doesNotContain(served.token());
    }

    @Test
    void pagesShowWhatWasWrittenSince(@TempDir Path other) {
        try (Served own = Served.in(other)) {
            assertThat(own.get("/actor/russia").body()).doesNotContain("Rossiya");
            own.rightfully("INSERT DATA { GRAPH <" + BASE + "register> { <" + BASE
                    + "actor/russia> <http://www.w3.org/2004/02/skos/core#altLabel> 'Rossiya' } }");
            assertThat(own.get("/actor/russia").body()).contains("Rossiya");
            // Names, and the claims around something, are remembered apart from the pages.
            assertThat(own.get("/incident/solarwinds-2020").body())
                    .contains("Moscow")
                    .doesNotContain("Rossija");
            own.rightfully("PREFIX s: <http://www.w3.org/2004/02/skos/core#> DELETE { GRAPH ?g { <" + BASE
                    + "actor/russia> s:prefLabel ?n } } INSERT { GRAPH ?g { <" + BASE
                    + "actor/russia> s:prefLabel 'Rossija'@en } } WHERE { GRAPH ?g { <" + BASE
                    + "actor/russia> s:prefLabel ?n } }");
            assertThat(own.get("/incident/solarwinds-2020").body()).contains("Rossija");
            assertThat(own.get("/claim/428a46c9b20d0e25/c-5210613a").statusCode())
                    .isEqualTo(200);
            own.rightfully("DROP GRAPH <" + BASE + "document/428a46c9b20d0e25>");
            assertThat(own.get("/incident/solarwinds-2020").body()).doesNotContain("c-5210613a");
            assertThat(own.get("/claim/428a46c9b20d0e25/c-5210613a").statusCode())
                    .isEqualTo(404);
            // The first page takes long in a large store: it is made anew while the last one is shown.
            assertThat(own.get("/").body()).contains("SolarWinds");
            own.rightfully("DROP ALL");
            while (own.get("/").body().contains("SolarWinds")) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void whatIsSentIsKeptUnderAHarmlessNameAndRead(@TempDir Path other) throws IOException {
        List<String> read = new CopyOnWriteArrayList<>();
        try (Served own = Served.with(other, (locations, told) -> {
            read.addAll(locations);
            told.accept("refused: [x] <b>not a document</b>");
        })) {
            assertThat(form(own, "wrong", "a.txt").statusCode()).isEqualTo(401);
            HttpResponse<String> answer = form(own, own.token(), "../../../etc/ev il.txt");
            assertThat(answer.statusCode()).isEqualTo(303);
            String place = answer.headers().firstValue("location").orElseThrow();
            while (!own.get("/api/jobs" + place.substring("/ingest".length()))
                    .body()
                    .contains("\"done\":true")) {
                Thread.onSpinWait();
            }
            assertThat(own.get(place).body()).contains("refused: [x] &lt;b&gt;");
            assertThat(read).singleElement().satisfies(file -> {
                assertThat(Path.of(file)).hasParent(other.resolve("sent")).hasFileName("ev_il.txt");
                assertThat(Files.readString(Path.of(file))).isEqualTo("The words.");
            });
        }
    }

    private static HttpResponse<String> form(Served own, String token, String name) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\nThe words.\r\n--x--\r\n";
        return own.send(own.request("/ingest")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
