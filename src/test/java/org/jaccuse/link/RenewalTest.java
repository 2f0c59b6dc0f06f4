package org.jaccuse.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.jena.update.UpdateAction;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.pipeline.Derive;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links after more documents: what ingest does at its end. */
class RenewalTest {
    /** EuRepoC's list of the own small file has an incident of that year and victim. */
    private static final String DOCUMENT = """
            PREFIX j: <https://w3id.org/jaccuse/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            INSERT DATA { GRAPH <https://w3id.org/jaccuse/document/d1> {
              <https://w3id.org/jaccuse/document/d1> a j:Document .
              <https://w3id.org/jaccuse/incident/new-one> a j:Incident ; rdfs:label "Colonial Pipeline hack" ;
                schema:startDate "2021-05-07"^^xsd:date
            } }
            """;

    private Linked linked;

    @BeforeEach
    void open() {
        linked = Linked.fresh();
    }

    @Test
    void whatNewDocumentsSpeakOfIsLinkedWithoutAnotherCommand() {
        linked.take(Linked.own("eurepoc-incidents.csv"));
        linked.renew();
        int before = linked.mappings().size();
        write(linked.store);
        Derive.ifDue(linked.store);
        assertThat(linked.mappings())
                .hasSizeGreaterThan(before)
                .anyMatch(link -> link.get("object_id").endsWith("incident/new-one")
                        || link.get("subject_id").endsWith("incident/new-one"));
        assertThat(linked.wrong()).isEmpty();
    }

    @Test
    void nothingIsWrittenWhenNothingChanged() {
        linked.take(Linked.own("eurepoc-incidents.csv"));
        linked.renew();
        assertThat(renewed()).isEqualTo(Outcome.UNCHANGED);
        write(linked.store);
        assertThat(renewed()).isEqualTo(Outcome.STORED);
        assertThat(renewed()).isEqualTo(Outcome.UNCHANGED);
        Derive.run(linked.store);
        assertThat(Derive.run(linked.store)).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aStoreWithoutDatasetsHasNoLinks() {
        write(linked.store);
        assertThat(renewed()).isEqualTo(Outcome.UNCHANGED);
        assertThat(linked.mappings()).isEmpty();
    }

    private Outcome renewed() {
        return Links.renewIfDue(linked.store, Bundle.shipped(), LocalDate.of(2027, 1, 1));
    }

    private static void write(Store store) {
        store.dataset().executeWrite(() -> UpdateAction.parseExecute(DOCUMENT, store.dataset()));
    }
}
