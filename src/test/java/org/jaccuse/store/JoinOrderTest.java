package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.core.BasicPattern;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinOrderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?c j:stance j:affirm . ?c j:proposition <urn:p> | proposition stance",
                "?c j:stance j:affirm . ?c a j:Denial . ?c j:proposition ?p . ?p j:incident <urn:i>"
                        + " | incident proposition stance type",
                "?a j:stance j:affirm . ?d a j:Denial . ?d j:proposition ?p . ?a j:proposition ?p"
                        + " | type proposition proposition stance",
                "?s oa:hasSource <urn:d> . ?c j:holder <urn:h> . ?c j:evidence ?s | hasSource evidence holder"
            })
    void whatFewHaveInCommonComesFirst(String patterns, String properties) {
        assertThat(properties(patterns)).isEqualTo(properties);
    }

    @Test
    void aBrokenFileIsToldWithItsLine() {
        assertThatThrownBy(
                        () -> JoinOrder.read(new DataFile("queries/join-order.sse", "(stats\n  ((VAR ANY TERM) 5)\n")))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[queries/join-order.sse:2] expected (prefix");
        assertThatThrownBy(() -> JoinOrder.read(new DataFile("queries/join-order.sse", "(other)")))
                .hasMessageStartingWith("[queries/join-order.sse] expected (stats");
    }

    private static String properties(String patterns) {
        String query = "PREFIX j: <https://w3id.org/jaccuse/ns#> PREFIX oa: <http://www.w3.org/ns/oa#> SELECT * { "
                + patterns + " }";
        BasicPattern written = ((OpBGP) Algebra.compile(QueryFactory.create(query))).getPattern();
        List<Triple> ordered = JoinOrder.read(Bundle.shipped().file("queries/join-order.sse"))
                .reorder(written)
                .getList();
        return String.join(
                " ",
                ordered.stream()
                        .map(triple -> triple.getPredicate().getLocalName())
                        .toList());
    }
}
