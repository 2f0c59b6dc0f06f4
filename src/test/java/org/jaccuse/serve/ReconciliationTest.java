package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jaccuse.link.reconcile.Schemas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reconciliation service as OpenRefine meets it. */
class ReconciliationTest {
    private static final ObjectMapper JSON = new ObjectMapper();

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

    @Test
    void theManifestTellsWhereEverythingIs() throws IOException {
        HttpResponse<String> answer = served.get("/reconcile");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        assertThat(Schemas.faults("manifest", answer.body())).isEmpty();
        JsonNode manifest = JSON.readTree(answer.body());
        for (String what : new String[] {"entity", "type", "property"}) {
            JsonNode service = manifest.path("suggest").path(what);
            String address = service.path("service_url").asText()
                    + service.path("service_path").asText() + "?prefix=a";
            HttpResponse<String> found = served.send(HttpRequest.newBuilder(java.net.URI.create(address)));
            assertThat(found.statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void queriesComeInAnAddressOrAForm() throws IOException {
        String queries = "queries=" + Served.encoded("{\"q0\": {\"query\": \"Russia\", \"type\": \"actor\"}}");
        HttpResponse<String> form = served.send(form("/reconcile", queries));
        HttpResponse<String> address = served.get("/reconcile?" + queries);
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(Schemas.faults("reconciliation-result-batch", form.body())).isEmpty();
        assertThat(form.body()).isEqualTo(address.body());
        JsonNode first = JSON.readTree(form.body()).path("q0").path("result").path(0);
        assertThat(first.path("id").asText()).isEqualTo("actor/russia");
        assertThat(first.path("match").asBoolean()).isTrue();
    }

    @Test
    void anEntityLeadsToItsPage() {
        String id = Served.encoded("actor/russia");
        HttpResponse<String> view = served.get("/reconcile/view?id=" + id);
        assertThat(view.statusCode()).isEqualTo(303);
        assertThat(view.headers().firstValue("Location"))
                .hasValue(served.at("/actor/russia").toString());
        HttpResponse<String> preview = served.get("/reconcile/preview?id=" + id);
        assertThat(preview.body()).contains("Russia");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("frame-ancestors http://localhost:*");
    }

    @Test
    void whatIsWrittenIsFoundAtOnce() throws IOException {
        String extend =
                "extend=" + Served.encoded("{\"ids\": [\"actor/russia\"], \"properties\": [{\"id\": \"alias\"}]}");
        assertThat(served.send(form("/reconcile", extend)).body()).doesNotContain("Quiet Ferret");
        served.rightfully("INSERT DATA { GRAPH <https://w3id.org/jaccuse/register> {"
                + " <https://w3id.org/jaccuse/actor/russia> <http://www.w3.org/2004/02/skos/core#altLabel>"
                + " 'Quiet Ferret' } }");
        HttpResponse<String> later = served.send(form("/reconcile", extend));
        assertThat(Schemas.faults("data-extension-response", later.body())).isEmpty();
        assertThat(later.body()).contains("Quiet Ferret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:3333",
                "http://localhost:8000",
                "http://[::1]:3333",
                "https://refine.example.org"
            })
    void pagesOfThisMachineAndNamedOnesMayAsk(String origin) {
        HttpResponse<String> answer = served.send(with("/reconcile", "Origin", origin, "Sec-Fetch-Site", "cross-site"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(origin);
        assertThat(answer.headers().allValues("Vary")).contains("Origin");
        HttpResponse<String> first =
                served.send(with("/reconcile", "Origin", origin, "Access-Control-Request-Method", "POST")
                        .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(first.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://refine.example.org.evil.example",
                "http://localhost.evil.example",
                "http://127.0.0.1.evil.example:3333",
                "null"
            })
    void pagesOfOthersMayNot(String origin) {
        HttpResponse<String> answer = served.send(with("/reconcile", "Origin", origin));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(served.send(with("/reconcile", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nothingElseIsShared() {
        for (String path :
                new String[] {"/", "/sparql?query=ASK%7B%7D", "/api/search?q=a", "/reconcilex", "/actor/russia"}) {
            HttpResponse<String> answer = served.send(with(path, "Origin", "http://127.0.0.1:3333"));
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void whatIsTooMuchOrBrokenIsRefused() {
        assertThat(served.get("/reconcile?queries=%7B").statusCode()).isEqualTo(400);
        assertThat(served.get("/reconcile/elsewhere").statusCode()).isEqualTo(404);
        String much = "queries=" + "x".repeat(5 << 20);
        assertThat(served.send(form("/reconcile", much)).statusCode()).isEqualTo(413);
    }

    private static HttpRequest.Builder form(String path, String body) {
        return served.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder with(String path, String... headers) {
        return served.request(path).headers(headers);
    }
}
