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
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    @Test
    void aSoundStorePassesEveryCheck() {
        assertThat(SampleStore.inquiry().checks()).hasSize(9).allMatch(CheckResult::passed);
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
                "foreign-evidence | DELETE { GRAPH ?g { ?s oa:hasSource ?d } } INSERT { GRAPH ?g { ?s oa:hasSource j:x } }"
                        + " WHERE { GRAPH ?g { ?s oa:hasSource ?d } }",
                "misplaced-mention | DELETE { GRAPH ?g { ?m oa:exact ?w } } INSERT { GRAPH ?g { ?m oa:exact 'Cuba' } }"
                        + " WHERE { GRAPH ?g { ?m a j:Mention ; oa:exact ?w } }",
                "nameless-entity | DELETE { GRAPH ?g { ?e skos:prefLabel ?n } } WHERE { GRAPH ?g { ?e skos:prefLabel ?n } }"
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
