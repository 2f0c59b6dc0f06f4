package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In what form a thing is sent, and what is sent in the place of what is not there. */
class NegotiationTest {
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

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void aThingIsDataForThoseWhoAskForData(String type) {
        for (String path : List.of(
                "/actor/russia",
                "/incident/jbs-2021",
                "/document/428a46c9b20d0e25",
                "/claim/428a46c9b20d0e25/c-5210613a")) {
            HttpResponse<String> answer = served.get(path, "Accept", type);
            assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(type);
            assertThat(answer.headers().firstValue("vary")).contains("Accept");
            Model model = ModelFactory.createDefaultModel();
            Lang lang = RDFLanguages.contentTypeToLang(type);
            RDFDataMgr.read(model, new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), lang);
            String iri = path.startsWith("/claim/")
                    ? BASE + "document/428a46c9b20d0e25#c-5210613a"
                    : BASE + path.substring(1);
            assertThat(model.containsResource(model.createResource(iri)))
                    .as(iri)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle;q=0.4, text/html|text/html",
                "text/html;q=0.4, application/ld+json|application/ld+json",
                "text/html;q=0, */*|text/turtle",
                "application/*|application/n-triples",
                "*/*|text/html"
            })
    void whatIsLikedBestIsSent(String accept, String type) {
        HttpResponse<String> answer = served.get("/actor/russia", "Accept", accept);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(type);
    }

    @Test
    void whoTakesNothingThatThereIsIsTold() {
        for (String path : List.of("/actor/russia", "/claim/428a46c9b20d0e25/c-5210613a", "/sparql")) {
            HttpResponse<String> answer = served.get(path, "Accept", "image/png");
            assertThat(answer.statusCode()).as(path).isEqualTo(406);
            assertThat(answer.body()).contains("text/turtle");
        }
        assertThat(served.get("/actor/russia?format=docx").statusCode()).isEqualTo(406);
        assertThat(served.get("/actor/russia?format=html", "Accept", "text/turtle")
                        .body())
                .startsWith("<!doctype html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actor/nobody",
                "/incident/nothing",
                "/document/0000000000000000",
                "/claim/428a46c9b20d0e25/c-00000000",
                "/claim",
                "/actor/",
                "/actor/%00",
                "/actor/%E2%80%AEnobody",
                "/incident/nothing/graph",
                "/incident/nothing/export?format=gexf",
                "/incident/jbs-2021/export?format=docx",
                "/questions/what",
                "/assets/none.css",
                "/api/none",
                "/nowhere"
            })
    void whatIsNotThereIsSaidOnAPageThatLeadsOn(String path) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isIn(400, 404);
        if (!path.contains("%00")) {
            assertThat(Jsoup.parse(answer.body()).select("main a[href=/questions]"))
                    .as(path)
                    .isNotEmpty();
        }
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void theEndpointDescribesItself() {
        HttpResponse<String> answer = served.get("/sparql", "Accept", "text/turtle");
        assertThat(answer.body()).contains("sd:Service", "SPARQL11Query");
        assertThat(served.get("/sparql", "Accept", "text/html").statusCode()).isEqualTo(303);
        for (String type :
                List.of("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml")) {
            HttpResponse<String> told = served.get("/sparql", "Accept", type);
            assertThat(told.headers().firstValue("content-type").orElse("")).startsWith(type);
            Model model = ModelFactory.createDefaultModel();
            RDFDataMgr.read(
                    model,
                    new ByteArrayInputStream(told.body().getBytes(StandardCharsets.UTF_8)),
                    RDFLanguages.contentTypeToLang(type));
            assertThat(model.containsResource(
                            model.createResource(served.at("/sparql").toString())))
                    .as(type)
                    .isTrue();
        }
    }
}
