package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jaccuse.model.InputException;
import org.jaccuse.serve.guard.Limits;
import org.jaccuse.serve.guard.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is turned away, and that nothing leaves: section by section what strangers try on an endpoint. */
class GuardTest {
    @TempDir
    private static Path folder;

    private static Served served;
    private static Canary canary;

    @BeforeAll
    static void start() throws IOException {
        served = Served.in(folder);
        canary = new Canary();
    }

    @AfterAll
    static void stop() {
        canary.close();
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <CANARY> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <CANARY> { ?s ?p ?o } }",
                "SELECT * { { { OPTIONAL { SERVICE SILENT <CANARY> { ?s ?p ?o } } } } }",
                "SELECT * { BIND(<CANARY> AS ?x) SERVICE ?x { ?s ?p ?o } }",
                "SELECT * { BIND(<CANARY> AS ?x) SERVICE SILENT ?x { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <CANARY> { ?s ?p ?o } } }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (EXISTS { SERVICE <CANARY> { ?a ?b ?c } })",
                "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE SILENT <CANARY> { ?a ?b ?c } })",
                "SELECT * { { SELECT * { SERVICE <CANARY> { ?s ?p ?o } } } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <CANARY> { ?s ?p ?o } }",
                "DESCRIBE ?s WHERE { SERVICE SILENT <CANARY> { ?s ?p ?o } }",
                "ASK { SERVICE <CANARY> { ?s ?p ?o } }",
                "SELECT * FROM <CANARY> { ?s ?p ?o }",
                "SELECT * FROM NAMED <CANARY> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM <relative> { ?s ?p ?o }",
                "SELECT * FROM <jar:file:///a.jar!/b> { ?s ?p ?o }",
                "SELECT (<java:java.lang.System.currentTimeMillis>() AS ?x) {}",
                "SELECT * { ?s <java:org.example.Property> ?o }",
                "SELECT * { FILTER(<JAVA:java.lang.System>()) }",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#run>() AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
                "SELECT (CALL(<java:java.lang.System.exit>, 1) AS ?x) {}",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#versionARQ> ?o }",
                "SELECT * { ?x <http://jena.hpl.hp.com/ARQ/property#concat> ('a' 'b') }"
            })
    void aQueryThatReachesOutIsForbiddenAndNothingLeaves(String query) {
        HttpResponse<String> answer = served.query(query.replace("CANARY", canary.address()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("refused").hasLineCount(1);
        assertThat(canary.hits()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
    void aForeignGraphInTheRequestIsForbidden(String parameter) {
        HttpResponse<String> answer = served.get("/sparql?query=" + Served.encoded("SELECT * { ?s ?p ?o }") + "&"
                + parameter + "=" + Served.encoded(canary.address()));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(canary.hits()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <CANARY>",
                "LOAD SILENT <CANARY>",
                "LOAD <CANARY> INTO GRAPH <urn:g:x>",
                "LOAD <file:///etc/passwd> INTO GRAPH <urn:g:x>",
                "LOAD SILENT <etc/passwd>",
                "INSERT DATA { GRAPH <urn:g:x> { <urn:s:x> <urn:p:x> 1 } } ; LOAD SILENT <jar:file:///a!/b>",
                "INSERT { GRAPH <urn:g:x> { ?s ?p ?o } } WHERE { SERVICE SILENT <CANARY> { ?s ?p ?o } }",
                "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(<java:java.lang.Math.random>() > 0) }"
            })
    void anUpdateThatReachesOutIsForbiddenEvenWithTheToken(String update) {
        long before = served.quads();
        assertThat(served.rightfully(update.replace("CANARY", canary.address())).statusCode())
                .isEqualTo(403);
        assertThat(served.quads()).isEqualTo(before);
        assertThat(canary.hits()).isZero();
    }

    @Test
    void whoHasNoTokenChangesNothing(@TempDir Path other) {
        try (Served served = Served.in(other)) {
            nothingChanges(served);
        }
    }

    private static void nothingChanges(Served served) {
        long before = served.quads();
        assertThat(served.update("CLEAR ALL").statusCode()).isEqualTo(401);
        assertThat(served.update("CLEAR ALL", "Authorization", "Bearer wrong").statusCode())
                .isEqualTo(401);
        assertThat(served.update("CLEAR ALL", "Authorization", "Basic " + served.token())
                        .statusCode())
                .isEqualTo(401);
        for (String path :
                List.of("/update", "/UPDATE", "/update/", "/update/x", "/data", "/data?default", "/data/x")) {
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                HttpRequest.Builder request = served.request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, HttpRequest.BodyPublishers.ofString("update=CLEAR%20ALL"));
                assertThat(served.send(request).statusCode())
                        .as(method + " " + path)
                        .isIn(401, 429);
            }
        }
        for (String path : List.of("/sparql", "/", "/$/datasets", "/upload", "/incident/jbs-2021")) {
            HttpRequest.Builder request = served.request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("update=CLEAR%20ALL"));
            HttpResponse<String> answer = served.send(request);
            assertThat(answer.statusCode()).as(path).isIn(400, 404, 405);
            // An unread body and a connection kept for the next request do not go together.
            if (answer.statusCode() == 405) {
                assertThat(answer.headers().firstValue("Connection")).as(path).contains("close");
            }
        }
        assertThat(served.quads()).isEqualTo(before);
    }

    @Test
    void theTokenOpensUpdateAndGraphs() {
        assertThat(served.rightfully("INSERT DATA { GRAPH <urn:g:one> { <urn:s:a> <urn:p:b> 'c' } }")
                        .statusCode())
                .isEqualTo(204);
        HttpRequest.Builder read = served.request("/data?graph=urn:g:one")
                .header("Authorization", "Bearer " + served.token())
                .header("Accept", "application/n-triples");
        assertThat(served.send(read).body()).isEqualTo("<urn:s:a> <urn:p:b> \"c\" .\n");
        HttpRequest.Builder gone = served.request("/data?graph=urn:g:one")
                .header("Authorization", "Bearer " + served.token())
                .DELETE();
        assertThat(served.send(gone).statusCode()).isEqualTo(204);
        assertThat(served.query("ASK { GRAPH <urn:g:one> { ?s ?p ?o } }").body())
                .contains("false");
    }

    @Test
    void aGraphThatNamesOtherFilesIsNotTaken() {
        for (String type : List.of("application/ld+json", "application/rdf+xml", "multipart/form-data; boundary=x")) {
            HttpRequest.Builder request = served.request("/data?graph=urn:g:two")
                    .header("Authorization", "Bearer " + served.token())
                    .header("Content-Type", type)
                    .PUT(HttpRequest.BodyPublishers.ofString("{\"@context\":\"" + canary.address() + "\"}"));
            assertThat(served.send(request).statusCode()).as(type).isEqualTo(415);
        }
        assertThat(canary.hits()).isZero();
    }

    @Test
    void pagesOfOthersAndForeignNamesAreTurnedAway() throws IOException {
        for (String path : List.of("/", "/sparql", "/update", "/api/incidents", "/health")) {
            for (String origin : List.of("http://evil.example", "null", "https://localhost.evil.example", "file://")) {
                assertThat(served.get(path, "Origin", origin).statusCode())
                        .as(origin)
                        .isEqualTo(403);
            }
            for (String host : List.of("evil.example", "localhost:1", "127.0.0.1.evil.example", "")) {
                assertThat(Raw.status(served.server.address(), path, host))
                        .as(host)
                        .isIn(400, 403);
            }
            assertThat(served.get(path, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "cors")
                            .statusCode())
                    .isEqualTo(403);
        }
        HttpResponse<String> own = served.get("/", "Origin", "http://" + served.server.address());
        assertThat(own.statusCode()).isEqualTo(200);
    }

    @Test
    void noAnswerIsMeantForPagesOfOthers() {
        HttpResponse<String> answer = served.get("/sparql?callback=stolen&query=" + Served.encoded("ASK {}"));
        assertThat(answer.body()).doesNotContain("stolen");
        for (String path :
                List.of("/", "/sparql", "/incident/jbs-2021", "/api/incidents", "/nothing", "/assets/page.css")) {
            HttpResponse<String> any = served.get(path);
            assertThat(any.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
            assertThat(any.headers().firstValue("set-cookie")).isEmpty();
            assertThat(any.headers().firstValue("content-security-policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void pagesMayRunTheirOwnScriptsAndAnswersNone() {
        String policy = "content-security-policy";
        assertThat(served.get("/").headers().firstValue(policy)).get(STRING).contains("script-src 'self'");
        assertThat(served.get("/sparql?query=" + Served.encoded("ASK {}"))
                        .headers()
                        .firstValue(policy))
                .contains("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void guessingTheTokenIsSlowedDown(@TempDir Path other) {
        try (Served guessed = Served.in(other)) {
            List<Integer> answers = IntStream.range(0, 1000)
                    .mapToObj(i -> guessed.update("CLEAR ALL", "Authorization", "Bearer guess" + i)
                            .statusCode())
                    .toList();
            assertThat(answers).containsOnly(401, 429);
            assertThat(answers.stream().filter(code -> code == 401)).hasSizeLessThan(60);
            // Not even the right one is listened to then, or it could be told from the wrong ones.
            assertThat(guessed.rightfully("CLEAR ALL").statusCode()).isEqualTo(429);
        }
    }

    @Test
    void whoAsksTooOftenWaits(@TempDir Path other) {
        try (Served busy = Served.in(other, new Limits(Duration.ofSeconds(5), 100, 1), false)) {
            List<Integer> answers = IntStream.range(0, 40)
                    .mapToObj(i -> busy.get("/health").statusCode())
                    .toList();
            assertThat(answers).contains(200, 429);
        }
    }

    @Test
    void withoutATokenNothingCanBeWritten(@TempDir Path other) {
        try (Served reading = Served.in(other, Served.LIMITS, false)) {
            assertThat(reading.update("CLEAR ALL", "Authorization", "Bearer x").statusCode())
                    .isEqualTo(403);
            assertThat(reading.get("/data?default").statusCode()).isEqualTo(403);
            assertThat(reading.get("/ingest").body()).contains("only reads");
        }
    }

    @Test
    void theTokenFileIsItsOwnersAlone(@TempDir Path place) throws IOException {
        Path file = place.resolve("token");
        Token token = Token.in(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String word = Files.readString(file).strip();
        assertThat(word).hasSizeGreaterThan(40);
        assertThat(token.matches(word)).isTrue();
        assertThat(token.matches(word.substring(1))).isFalse();
        assertThat(token.matches("")).isFalse();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> Token.in(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("chmod 600");
        Path weak = Files.writeString(place.resolve("weak"), "secret");
        Files.setPosixFilePermissions(weak, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> Token.in(weak))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../templates/home.ftlh",
                "/assets/..%2ftemplates%2fhome.ftlh",
                "/assets/%2e%2e/%2e%2e/Router.class",
                "/assets/..%5c..%5cRouter.class",
                "/assets//etc/passwd",
                "/assets/page.css%00.txt",
                "/../../etc/passwd",
                "/incident/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd"
            })
    void noPathLeadsOut(String path) throws IOException {
        assertThat(Raw.status(served.server.address(), path, served.server.address()))
                .isIn(400, 403, 404);
    }
}
