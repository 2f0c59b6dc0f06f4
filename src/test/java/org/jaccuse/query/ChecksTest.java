package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecutionFactory;
import org.apache.jena.update.UpdateFactory;
import org.jaccuse.bundle.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {
    private static final String PREFIXES = """
            PREFIX j: <https://w3id.org/jaccuse/ns#>
            PREFIX : <https://w3id.org/jaccuse/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    @Test
    void aSoundStorePassesEveryCheck() {
        assertThat(SampleStore.inquiry().checks()).hasSize(22).allMatch(CheckResult::passed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asserted-proposition | INSERT { GRAPH ?g { ?a j:did ?i } } WHERE"
                        + " { GRAPH ?g { ?c j:proposition ?p } ?p j:actor ?a ; j:incident ?i }",
                "claim-without-evidence | DELETE { GRAPH ?g { ?s oa:exact ?q } } WHERE { GRAPH ?g { ?s oa:exact ?q } }",
                "incomplete-claim | DELETE { GRAPH ?g { ?c j:holder ?h } } WHERE { GRAPH ?g { ?c j:holder ?h } }",
                "wrong-certainty | DELETE { GRAPH ?g { ?c j:certainty ?h } } WHERE { GRAPH ?g { ?c j:certainty ?h } }",
                "circular-report | INSERT { GRAPH ?g { ?r j:reports ?r } } WHERE { GRAPH ?g { ?r a j:Report } }",
                "unreported-claim | DELETE { GRAPH ?g { ?d j:reports ?c } } WHERE { GRAPH ?g { ?d j:reports ?c } }",
                "foreign-evidence | DELETE { GRAPH ?g { ?s oa:hasSource ?d } } INSERT { GRAPH ?g { ?s oa:hasSource j:x"
                        + " } } WHERE { GRAPH ?g { ?s oa:hasSource ?d } }",
                "misplaced-mention | DELETE { GRAPH ?g { ?m oa:exact ?w } } INSERT { GRAPH ?g { ?m oa:exact 'Cuba' } }"
                        + " WHERE { GRAPH ?g { ?m a j:Mention ; oa:exact ?w } }",
                "nameless-entity | DELETE { GRAPH ?g { ?e skos:prefLabel ?n } } WHERE { GRAPH ?g { ?e skos:prefLabel"
                        + " ?n } }",
                "asserted-proposition | INSERT { GRAPH :derived { ?a j:did ?i } } WHERE { ?p j:actor ?a ; j:incident"
                        + " ?i }",
                "quote-length | DELETE { GRAPH ?g { ?p oa:end ?e } } INSERT { GRAPH ?g { ?p oa:end 9999 } } WHERE"
                        + " { GRAPH ?g { ?p a oa:TextPositionSelector ; oa:end ?e } }",
                "misplaced-mention | DELETE { GRAPH ?g { ?m oa:start ?s ; oa:end ?e } } INSERT { GRAPH ?g { ?m"
                        + " oa:start ?t ; oa:end ?f } } WHERE { GRAPH ?g { ?m a j:Mention ; oa:start ?s ; oa:end ?e }"
                        + " FILTER(?s > 1) BIND(?s - 1 AS ?t) BIND(?e - 1 AS ?f) }",
                "merged-actors | INSERT { GRAPH ?g { ?m j:refersTo :cuba } } WHERE { GRAPH ?g { ?m a j:Mention } }",
                "undecided-identity | INSERT { GRAPH :links { ?a owl:sameAs <http://example.org/a> } } WHERE { ?a a"
                        + " j:State }",
                "foreign-holder | INSERT DATA { GRAPH :d { :c j:holder :one ; j:evidence :r . :r dcterms:isPartOf :d ."
                        + " :d dcterms:publisher :two } }",
                "merged-actors | INSERT { GRAPH :links { ?a owl:sameAs :b } } WHERE { ?a a j:State }",
                "unknown-value | INSERT { GRAPH ?g { ?c j:likelihood :sure } } WHERE { GRAPH ?g { ?c a j:Denial } }",
                "unfounded-view | INSERT DATA { GRAPH :curation { :a j:viewedAs :b } }",
                "stale-derivation | INSERT DATA { GRAPH :derived { :r j:denial :gone } }",
                "crossed-rebuttal | INSERT { GRAPH :derived { :r a j:Rebuttal ; j:about :q ; j:denial ?c ;"
                        + " j:accusation ?c } } WHERE { ?c a j:Denial }",
                "derived-fact | INSERT { GRAPH :derived { ?a j:contested true } } WHERE { ?a a j:State }",
                "circular-copy | INSERT { GRAPH :derived { ?d j:nearCopyOf ?d } } WHERE { ?d a j:Document }",
                "circular-copy | INSERT { GRAPH ?d { ?d prov:wasRevisionOf ?d } } WHERE { ?d a j:Document }",
                "early-publication | INSERT { GRAPH ?g { ?c j:claimedOn '2099-01-01'^^xsd:date } } WHERE"
                        + " { GRAPH ?g { ?c a j:Denial } }",
                "undescribed-document | INSERT DATA { GRAPH <https://w3id.org/jaccuse/document/0> { :m j:score 1.0 } }",
                "untold-response | INSERT { GRAPH ?d { ?d j:tells :r . :r j:responder j:unspecified } } WHERE"
                        + " { ?d a j:Document }"
            })
    void aBrokenPromiseIsFound(String check, String damage) {
        Dataset dataset = SampleStore.dataset();
        Txn.executeWrite(
                dataset,
                () -> UpdateExecutionFactory.create(UpdateFactory.create(PREFIXES + damage), dataset)
                        .execute());
        List<CheckResult> results = new Inquiry(dataset, Bundle.shipped()).checks();
        assertThat(results)
                .filteredOn(result -> !result.passed())
                .extracting(result -> result.check().name())
                .contains(check);
    }
}
