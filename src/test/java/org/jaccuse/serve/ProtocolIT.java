package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.jaccuse.export.Foreign;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients of others speak the SPARQL protocol with the server. */
class ProtocolIT {
    private static final String DENIALS =
            "PREFIX j: <https://w3id.org/jaccuse/ns#> SELECT ?claim { ?claim j:stance j:deny } ORDER BY ?claim";

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

    private static long denials() {
        return served.query(DENIALS, "Accept", "text/csv").body().lines().count() - 1;
    }

    @Test
    void rdf4jAsksAndWrites() {
        SPARQLRepository repository = new SPARQLRepository(
                served.at("/sparql").toString(), served.at("/update").toString());
        repository.setAdditionalHttpHeaders(Map.of("Authorization", "Bearer " + served.token()));
        try (RepositoryConnection connection = repository.getConnection()) {
            assertThat(QueryResults.asList(connection.prepareTupleQuery(DENIALS).evaluate()))
                    .hasSize((int) denials());
            assertThat(connection.prepareBooleanQuery("ASK { ?s ?p ?o }").evaluate())
                    .isTrue();
            assertThat(QueryResults.asModel(connection
                            .prepareGraphQuery("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t } LIMIT 5")
                            .evaluate()))
                    .hasSize(5);
            connection
                    .prepareUpdate("INSERT DATA { GRAPH <urn:g:r> { <urn:s:r> <urn:p:r> 1 } }")
                    .execute();
            assertThat(connection
                            .prepareBooleanQuery("ASK { <urn:s:r> <urn:p:r> 1 }")
                            .evaluate())
                    .isTrue();
            assertThatThrownBy(() -> connection
                            .prepareBooleanQuery("ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")
                            .evaluate())
                    .hasMessageContaining("refused");
        } finally {
            repository.shutDown();
        }
    }

    @Test
    void curlAsksInAllWaysOfTheProtocol() throws IOException, InterruptedException {
        String endpoint = served.at("/sparql").toString();
        String get = Foreign.run(
                folder,
                "curl",
                "-sf",
                "-G",
                endpoint,
                "-H",
                "Accept: text/csv",
                "--data-urlencode",
                "query=" + DENIALS);
        String form = Foreign.run(
                folder, "curl", "-sf", endpoint, "-H", "Accept: text/csv", "--data-urlencode", "query=" + DENIALS);
        String body = Foreign.run(
                folder,
                "curl",
                "-sf",
                endpoint,
                "-H",
                "Accept: text/csv",
                "-H",
                "Content-Type: application/sparql-query",
                "--data",
                DENIALS);
        assertThat(get.lines().count() - 1).isEqualTo(denials()).isPositive();
        assertThat(form).isEqualTo(get);
        assertThat(body).isEqualTo(get);
        for (String type : new String[] {
            "application/sparql-results+json", "application/sparql-results+xml", "text/tab-separated-values"
        }) {
            String head = Foreign.run(
                    folder,
                    "curl",
                    "-sf",
                    "-o",
                    "-",
                    "-D",
                    "-",
                    "-G",
                    endpoint,
                    "-H",
                    "Accept: " + type,
                    "--data-urlencode",
                    "query=" + DENIALS);
            assertThat(head.toLowerCase(Locale.ROOT)).contains("content-type: " + type);
        }
    }

    @Test
    void pythonAsks() throws IOException, InterruptedException {
        String script = "import json, sys, urllib.parse, urllib.request\n"
                + "q = urllib.parse.urlencode({'query': sys.argv[2]})\n"
                + "r = urllib.request.Request(sys.argv[1] + '?' + q, headers={'Accept': 'application/sparql-results+json'})\n"
                + "print(len(json.load(urllib.request.urlopen(r))['results']['bindings']))\n";
        String told = Foreign.run(
                folder, "python3", "-c", script, served.at("/sparql").toString(), DENIALS);
        assertThat(told.strip()).isEqualTo(String.valueOf(denials()));
    }
}
