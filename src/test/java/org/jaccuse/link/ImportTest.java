package org.jaccuse.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    private Path folder;

    private Linked linked;

    @BeforeEach
    void open() {
        linked = Linked.fresh();
    }

    @Test
    void aMispClusterBringsItsActorsAndWhomItSuspects() {
        Counts counts = linked.take(Linked.own("groups.misp.json")).counts();
        assertThat(counts.entities()).isEqualTo(6);
        assertThat(counts.taken())
                .containsAllEntriesOf(Map.of("claim country", 3L, "claim suspected-state-sponsor", 2L));
        assertThat(counts.aside()).isEqualTo(Map.of("related: similar", 1L, "sponsor: Unknown", 1L));
        assertThat(counts.refusals())
                .extracting(Refusal::location)
                .containsExactly("data/datasets/groups.misp.json values 4", "data/datasets/groups.misp.json values 6");
        assertThat(told("statedConfidence", "placeholder")).containsExactlyInAnyOrder("10 -", "50 confidence", "75 -");
        assertThat(linked.wrong()).isEmpty();
    }

    @Test
    void aStixBundleBringsItsAttributionsWithTheirCitations() {
        Counts counts = linked.take(Linked.own("groups.stix.json")).counts();
        assertThat(counts.taken())
                .isEqualTo(Map.of("claim attributed-to", 1L, "incident", 1L, "malware", 1L, "threat group", 1L));
        assertThat(counts.aside()).isEqualTo(Map.of("relationship: uses", 1L, "revoked: intrusion-set", 1L));
        assertThat(counts.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("99999999-9999", "not in the bundle"));
        assertThat(values("SELECT ?v WHERE { ?c j:proposition/j:actor <https://w3id.org/jaccuse/actor/attack~G0016> ;"
                        + " j:holder <https://w3id.org/jaccuse/actor/mitre-attack> ; dcterms:references ?v }"))
                .containsExactly("https://www.example.org/solarwinds");
        assertThat(linked.wrong()).isEmpty();
    }

    @Test
    void euRepoCsTablesMeetInOneIncident() {
        Counts incidents = linked.take(Linked.own("eurepoc-incidents.csv")).counts();
        Counts counts = linked.take(Linked.own("eurepoc-attributions.csv")).counts();
        assertThat(incidents.entities()).isEqualTo(4);
        assertThat(counts.aside()).isEqualTo(Map.of("attributed to nobody", 1L));
        assertThat(counts.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.location()).endsWith(":6");
            assertThat(refusal.reason()).contains("5 cells").contains("11");
        });
        assertThat(values("SELECT ?v WHERE { ?c j:proposition/j:incident ?i ; j:attributedBy ?by ; j:basis ?v ."
                        + " ?i skos:prefLabel 'Colonial Pipeline Hack' }"))
                .containsExactly("https://w3id.org/jaccuse/basis/receiver-government");
        assertThat(linked.wrong()).isEmpty();
    }

    @Test
    void aFirstOfJanuaryIsNoDay() {
        linked.take(Linked.own("eurepoc-attributions.csv"));
        assertThat(values("SELECT ?v WHERE { ?c j:placeholder 'date' ; j:statedOn ?v }"))
                .containsExactly("2021-01-01");
        assertThat(values("SELECT ?v WHERE { ?c j:claimedOn ?v }")).containsOnly("2021-05-10", "2021-04-15");
    }

    @Test
    void thesauriMappingsAndWikidataComeInToo() {
        assertThat(linked.take(Linked.own("thesaurus.ttl")).counts().taken())
                .isEqualTo(Map.of("threat group", 2L, "mapping", 1L));
        assertThat(linked.take(Linked.own("mappings.sssom.tsv")).counts().refusals())
                .extracting(Refusal::location)
                .containsExactly("data/datasets/mappings.sssom.tsv:7");
        Counts wikidata = linked.take(Linked.own("wikidata.json")).counts();
        assertThat(wikidata.taken()).isEqualTo(Map.of("threat group", 1L, "claim country", 1L));
        assertThat(linked.wrong()).isEmpty();
    }

    @Test
    void entitiesOfWikidataAreReadAsItsQueryServiceTellsThem() throws IOException {
        Path file = Files.writeString(folder.resolve("e.json"), """
                {"entities": {"Q99990001": {"type": "item", "id": "Q99990001",
                  "labels": {"en": {"language": "en", "value": "Fancy Bear"}},
                  "aliases": {"en": [{"language": "en", "value": "APT28"}]},
                  "claims": {"P31": [{"rank": "normal", "mainsnak": {"datavalue": {"value": {"id": "Q15975588"}}}}],
                    "P17": [{"rank": "deprecated", "mainsnak": {"datavalue": {"value": {"id": "Q148"}}}},
                            {"rank": "normal", "mainsnak": {"datavalue": {"value": {"id": "Q159"}}}}]}}}}
                """);
        Counts counts = linked.take(file).counts();
        assertThat(counts.taken()).isEqualTo(Map.of("threat group", 1L, "claim country", 1L));
        assertThat(counts.names()).isEqualTo(2);
    }

    @Test
    void theSameBytesAreTakenOnce() {
        assertThat(linked.take(Linked.own("groups.stix.json")).unchanged()).isFalse();
        assertThat(linked.take(Linked.own("groups.stix.json")).unchanged()).isTrue();
    }

    @Test
    void aLaterVersionTakesThePlaceOfTheEarlier() throws IOException {
        linked.take(Linked.own("groups.misp.json"));
        String text = Files.readString(Linked.own("groups.misp.json")).replace("Glass Heron", "Glass Egret");
        Imported later = linked.take(Files.writeString(folder.resolve("later.json"), text));
        assertThat(later.id()).isEqualTo("misp-galaxy");
        assertThat(values("SELECT ?v WHERE { ?v a j:Dataset }")).hasSize(1);
        assertThat(labels()).contains("Glass Egret").doesNotContain("Glass Heron");
    }

    @Test
    void aBrokenVersionLeavesTheEarlierAsItWas() throws IOException {
        linked.take(Linked.own("groups.misp.json"));
        List<String> before = labels();
        String text = Files.readString(Linked.own("groups.misp.json"));
        Path cut = Files.writeString(folder.resolve("cut.json"), text.substring(0, text.length() - 40));
        assertThatThrownBy(() -> linked.take(cut))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cut.json:");
        assertThat(labels()).isEqualTo(before);
    }

    @Test
    void aDatasetIsTakenOutWhole() {
        linked.take(Linked.own("groups.misp.json"));
        linked.linking.remove("misp-galaxy");
        assertThat(values("SELECT ?v WHERE { ?v a j:Dataset }")).isEmpty();
        assertThat(labels()).doesNotContain("Glass Heron");
        assertThatThrownBy(() -> linked.linking.remove("misp-galaxy"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no such dataset");
    }

    private List<String> labels() {
        return values("SELECT ?v WHERE { ?e rdfs:isDefinedBy ?d ; skos:prefLabel ?v }");
    }

    private List<String> told(String property, String other) {
        return values("SELECT DISTINCT ?v WHERE { ?c j:" + property + " ?p OPTIONAL { ?c j:" + other
                + " ?o } BIND(CONCAT(STR(?p), ' ', COALESCE(?o, '-')) AS ?v) }");
    }

    private List<String> values(String query) {
        return Asked.values(linked.inquiry, query);
    }
}
