package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeQueryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE SILENT <urn:s> { ?s ?p ?o } }",
                "SELECT * { SERVICE ?where { ?s ?p ?o } }",
                "ASK { FILTER NOT EXISTS { { SELECT * { SERVICE <urn:s> { ?s ?p ?o } } } } }",
                "SELECT (MAX(IF(EXISTS { SERVICE <urn:s> {} }, 1, 2)) AS ?m) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <urn:s> {} })",
                "CONSTRUCT { ?s ?p ?o } WHERE { OPTIONAL { SERVICE <urn:s> { ?s ?p ?o } } }"
            })
    void serviceIsRefusedWhereverItHides(String query) {
        refused(query, "SERVICE is refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:a.B>(?s) AS ?x) { ?s ?p ?o }",
                "PREFIX f: <java:a.> SELECT * { ?s f:B ?o }",
                "SELECT * { ?s <\\u006Aava:a.B> ?o }",
                "BASE <JAVA:a.> SELECT * { FILTER(<JAVA:a.B>(1)) }",
                "SELECT (SUM(<java:a.B>(?s)) AS ?x) { ?s ?p ?o } HAVING (<java:a.C>(1))"
            })
    void javaClassesAreRefused(String query) {
        refused(query, "loads no Java class");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FROM <file:///etc/passwd>", "FROM NAMED <data.ttl>", "FROM <FILE:x>", "FROM <jar:file:x!/y>"})
    void filesAreRefused(String from) {
        refused("SELECT * " + from + " { ?s ?p ?o }", "never files");
    }

    @Test
    void functionsNamedAtRunTimeAreRefused() {
        refused("SELECT (CALL(IRI(CONCAT('java', ':a.B'))) AS ?x) {}", "CALL is refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <file:///etc/passwd>",
                "CLEAR ALL",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "DELETE WHERE { ?s ?p ?o }"
            })
    void updatesAreRefused(String update) {
        refused(update, "[query] found an update");
    }

    @Test
    void jsonQueriesAreRefused() {
        refused("JSON { 'a': ?s } WHERE { ?s ?p ?o }", "only SELECT, ASK, CONSTRUCT and DESCRIBE");
    }

    @Test
    void syntaxErrorsNameLineAndColumn() {
        refused("SELECT *\nWHERE { ?s ?p }", "[query:2:15] did not expect \"}\"");
        refused("SELECT * {", "[query:1:10] the query ends too early");
        refused("", "[query] the query ends too early");
        refused("SELECT * { ?s a x:y }", "[query:1:17] Unresolved prefixed name: x:y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREFIX service: <urn:call:> SELECT ?service { ?service service:call 'service (call)' }",
                "DESCRIBE <urn:a>",
                "SELECT * FROM <urn:graph> { ?s ?p ?o }",
                "ASK { ?s (<urn:a>|!<urn:b>)+ ?o FILTER regex(?s, '\\\\(\"') }"
            })
    void ordinaryQueriesAreTaken(String query) {
        assertThat(SampleStore.query(query).text()).isNotEmpty();
    }

    private static void refused(String query, String message) {
        assertThatThrownBy(() -> SampleStore.query(query))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }
}
