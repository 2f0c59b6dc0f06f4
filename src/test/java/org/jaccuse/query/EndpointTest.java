package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.cli.Main;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped questions and views asked of a Fuseki. */
class EndpointTest {
    private static final Dataset STORE = SampleStore.dataset();
    private static final Dataset CURATED = SampleStore.dataset();
    private static final Dataset SPLIT = DatasetFactory.createTxnMem();

    private static FusekiServer server;

    @BeforeAll
    static void start() {
        Txn.executeWrite(CURATED, () -> UpdateAction.parseExecute("""
                        INSERT DATA { GRAPH <https://w3id.org/jaccuse/curation> {
                          <https://w3id.org/jaccuse/actor/darkside> <https://w3id.org/jaccuse/ns#viewedAs>
                            <https://w3id.org/jaccuse/actor/russia> } }""", CURATED));
        RDFDataMgr.read(SPLIT, SampleStore.trig().toUri().toString());
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/store", STORE, false)
                .add("/curated", CURATED, false)
                .add("/split", SPLIT, false)
                .build()
                .start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void theQuestionsAreAnsweredAsHere() {
        there(STORE, "store").toEveryQuestion();
    }

    @Test
    void theViewsShowTheSame() {
        there(STORE, "store").inEveryView();
    }

    @Test
    void queriesOfOnesOwnAreAnsweredAsHere() {
        there(STORE, "store").toQueriesOfOnesOwn();
    }

    @Test
    void whatCuratorsDecidedIsLookedThrough() {
        there(CURATED, "curated").toEveryQuestion();
    }

    @Test
    void anEndpointThatHidesItsNamedGraphsIsRefused() {
        assertThatThrownBy(() -> ask(address("split")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("unionDefaultGraph");
    }

    @Test
    void whatCannotBeAskedIsToldInOneLine() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            byte[] page = "<html>Welcome".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        other.start();
        String page = "http://localhost:" + other.getAddress().getPort() + "/";
        try {
            for (String wrong :
                    List.of(page, address("nothing"), "file:///etc/passwd", "here", "http://localhost:1/")) {
                assertThatThrownBy(() -> ask(wrong))
                        .as(wrong)
                        .isInstanceOf(InputException.class)
                        .hasMessageStartingWith("[" + wrong + "] ")
                        .hasMessageContaining("expected")
                        .hasMessageNotContaining("\n");
            }
        } finally {
            other.stop(0);
        }
    }

    @Test
    void theCommandsTakeAnEndpointInThePlaceOfAStore() {
        String endpoint = address("store");
        assertThat(run("query", "ASK { ?s ?p ?o }", "--endpoint", endpoint)).isEqualTo("yes\n");
        assertThat(run("ask", "accusations", "--endpoint", endpoint, "--format", "csv"))
                .contains("incident/solarwinds-2020");
        assertThat(run("export", "claims", "--format", "nquads", "--quiet", "--endpoint", endpoint))
                .contains("<https://w3id.org/jaccuse/ns#Accusation>");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean ask(String address) {
        return Endpoint.ask(address, Bundle.shipped(), inquiry -> true);
    }

    private static SameAnswers there(Dataset store, String name) {
        return new SameAnswers(store, address(name));
    }

    private static String address(String name) {
        return "http://localhost:" + server.getPort() + "/" + name;
    }
}
