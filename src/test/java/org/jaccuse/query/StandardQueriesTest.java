package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped query is SPARQL 1.1 as an endpoint gets it, by two parsers that know nothing of each other. */
class StandardQueriesTest {
    /** Worked out here where an endpoint is asked: SPARQL 1.1 has no median. */
    private static final List<String> EXTENDED = List.of("17-lags.rq");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("queries"))) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aQueryHasNothingBeyondSparql11(Path file) throws IOException {
        SafeQuery query = SafeQuery.parse(file.toString(), Files.readString(file));
        if (EXTENDED.contains(file.getFileName().toString())) {
            assertThat(Dispatch.isStandard(query.query())).isFalse();
            return;
        }
        String sent = Dispatch.standard(query.query()).toString();
        assertThat(QueryFactory.create(sent, Syntax.syntaxSPARQL_11)).isNotNull();
        assertThat(new SPARQLParser().parseQuery(sent, null)).isNotNull();
    }

    /** Differences of days in days are no part of SPARQL 1.1; the rules run where the store is. */
    @Test
    void functionsOfOthersAreCalledByRulesAlone() throws IOException {
        for (Path file : files()) {
            if (Files.readString(file).contains("/xpath-functions#")) {
                assertThat(file.toString()).startsWith("queries/derive/");
            }
        }
    }

    /** The parsers refuse extensions, so that the test above can fail. */
    @Test
    void extensionsAreRefused() {
        for (String extended : List.of(
                "SELECT * { LET(?x := 1) }",
                "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
                "SELECT (MEDIAN(?x) AS ?m) { ?s ?p ?x }")) {
            assertThatThrownBy(() -> QueryFactory.create(extended, Syntax.syntaxSPARQL_11))
                    .as(extended)
                    .isInstanceOf(QueryException.class);
            assertThatThrownBy(() -> new SPARQLParser().parseQuery(extended, null))
                    .as(extended)
                    .isInstanceOf(MalformedQueryException.class);
        }
    }
}
