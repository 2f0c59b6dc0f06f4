package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.sparql.sse.SSE;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainConditionsTest {
    private static Query parsed(String text) {
        return QueryFactory.create("PREFIX e: <urn:e:> " + text, Syntax.syntaxARQ);
    }

    private static Set<String> iris(Item item, Set<String> into) {
        if (item.isList()) {
            item.getList().forEach(part -> iris(part, into));
        } else if (item.isNode() && item.getNode().isURI()) {
            into.add(item.getNode().getURI());
        }
        return into;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s e:p e:o }",
                "SELECT DISTINCT ?s { ?s e:p ?o ; e:q 'x' , e:r } ORDER BY DESC(?o) LIMIT 5",
                "ASK { { ?s e:p ?o } UNION { ?s e:q ?o . ?o e:r e:t OPTIONAL { ?o e:u ?x } } }",
                "CONSTRUCT { ?s e:z ?o } WHERE { ?s e:p ?o OPTIONAL { ?s e:q ?o } }",
                "SELECT * { (?s ?score) e:search ('words' 10) }",
                "DESCRIBE ?s { ?s e:p [ e:q ?o ] }"
            })
    void whatIsPlainHasTheTermsOfItsAlgebra(String text) {
        Query query = parsed(text);
        assertThat(PlainConditions.of(query))
                .hasValueSatisfying(item -> assertThat(iris(item, new TreeSet<>()))
                        .isEqualTo(iris(SSE.parseItem(Algebra.compile(query).toString()), new TreeSet<>())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (e:f(?s) AS ?x) { ?s e:p ?o }",
                "SELECT * { ?s e:p ?o FILTER(e:f(?o)) }",
                "SELECT * { ?s e:p ?o BIND(e:f(?o) AS ?x) }",
                "SELECT * { ?s e:p ?o } ORDER BY e:f(?o)",
                "SELECT ?o { ?s e:p ?o } GROUP BY ?o",
                "SELECT (COUNT(*) AS ?n) { ?s e:p ?o } HAVING(e:f(1))",
                "SELECT * { ?s e:p ?o OPTIONAL { ?s e:q ?x FILTER(e:f(?x)) } }",
                "SELECT * { { SELECT (e:f(?s) AS ?x) { ?s e:p ?o } } }",
                "SELECT * { SERVICE <http://127.0.0.1/> { ?s e:p ?o } }",
                "SELECT * { GRAPH ?g { ?s e:p ?o } }",
                "SELECT * { ?s e:p ?o MINUS { ?s e:q ?o } }",
                "SELECT * { ?s e:p/e:q ?o }",
                "SELECT * { ?s e:p ?o VALUES ?o { e:x } }",
                "SELECT * { ?s e:p ?o } VALUES ?o { e:x }",
                "SELECT * { ?s e:p ?o FILTER EXISTS { ?s e:q ?x } }",
                "SELECT * { <<( ?a e:p ?b )>> e:q ?o }"
            })
    void whateverElseIsWrittenAsAlgebra(String text) {
        assertThat(PlainConditions.of(parsed(text))).isEmpty();
    }

    @Test
    void aPropertyThatLoadsAClassIsRefusedHereToo() {
        assertThatThrownBy(() -> Refusals.check("query", parsed("SELECT * { ?s <java:java.lang.System> ?o }")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("java:");
    }
}
