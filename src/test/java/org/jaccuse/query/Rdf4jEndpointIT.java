package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped questions and views asked of an RDF4J server, which runs in a process of its own. */
class Rdf4jEndpointIT {
    private static final Path REPOSITORY = Path.of(System.getProperty("user.home"), ".m2", "repository");
    private static final Path WAR =
            REPOSITORY.resolve("org/eclipse/rdf4j/rdf4j-http-server/5.0.3/rdf4j-http-server-5.0.3.war");
    private static final Path JETTY =
            REPOSITORY.resolve("org/eclipse/jetty/jetty-runner/9.4.58.v20250814/jetty-runner-9.4.58.v20250814.jar");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Dataset STORE = SampleStore.dataset();

    private static Process server;
    private static String address = "";

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        need();
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path log = folder.resolve("log");
        server = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-Dorg.eclipse.rdf4j.appdata.basedir=" + folder.resolve("data"),
                        "-jar",
                        JETTY.toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port),
                        WAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        String base = "http://127.0.0.1:" + port;
        await(base + "/protocol", log);
        address = base + "/repositories/claims";
        send("PUT", address, "text/turtle", """
                @prefix config: <tag:rdf4j.org,2023:config/> .
                [] a config:Repository ; config:rep.id "claims" ;
                  config:rep.impl [ config:rep.type "openrdf:SailRepository" ;
                    config:sail.impl [ config:sail.type "openrdf:MemoryStore" ] ] .
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        Txn.executeRead(STORE, () -> RDFDataMgr.write(quads, STORE, Lang.NQUADS));
        send("POST", address + "/statements", "application/n-quads", quads.toByteArray());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.destroy();
        }
    }

    @Test
    void theQuestionsAreAnsweredAsHere() {
        new SameAnswers(STORE, address).toEveryQuestion();
    }

    @Test
    void theViewsShowTheSame() {
        new SameAnswers(STORE, address).inEveryView();
    }

    @Test
    void queriesOfOnesOwnAreAnsweredAsHere() {
        new SameAnswers(STORE, address).toQueriesOfOnesOwn();
    }

    private static void need() {
        boolean there = Files.exists(WAR) && Files.exists(JETTY);
        String reason = "no RDF4J server here; .ci/run fetches it, see docs/scale.md";
        if (!there) {
            if ("true".equals(System.getenv("CI"))) {
                fail(reason);
            }
            System.out.println("skipped: " + reason);
        }
        assumeTrue(there, reason);
    }

    private static void await(String page, Path log) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            assertThat(server.isAlive()).as("%s", Files.readString(log)).isTrue();
            try {
                if (CLIENT.send(request(page).build(), BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not yet.
            }
            Thread.sleep(200);
        }
        fail("the RDF4J server does not answer:\n" + Files.readString(log));
    }

    private static void send(String method, String to, String type, byte[] body) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                request(to)
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(List.of(200, 201, 204))
                .as(answer.statusCode() + " " + answer.body())
                .contains(answer.statusCode());
    }

    private static HttpRequest.Builder request(String to) {
        return HttpRequest.newBuilder(URI.create(to)).timeout(Duration.ofMinutes(1));
    }
}
