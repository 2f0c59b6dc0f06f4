package org.jaccuse.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.Mappings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final String APT29 = "https://w3id.org/jaccuse/actor/apt29";
    private static final String MISP = "https://w3id.org/jaccuse/actor/misp-galaxy~00000000-0000-4000-8000-00000000000";

    private static Linked linked;

    @BeforeAll
    static void link() {
        linked = Linked.fresh();
        for (String file : List.of("groups.misp.json", "groups.stix.json", "thesaurus.ttl", "eurepoc-incidents.csv")) {
            linked.take(Linked.own(file));
        }
        linked.renew();
    }

    @Test
    void whatHasTheSameNamesIsOne() {
        assertThat(linked.exact("actor/misp-galaxy~", "actor/lazarus"))
                .containsEntry(MISP + "3", "https://w3id.org/jaccuse/actor/lazarus-group");
        assertThat(linked.exact("actor/attack~", "actor/misp-galaxy~"))
                .containsEntry("https://w3id.org/jaccuse/actor/attack~G0016", MISP + "1");
        assertThat(linked.exact("incident/eurepoc~9001", "incident/"))
                .containsValue("https://w3id.org/jaccuse/incident/colonial-pipeline-2021");
    }

    @Test
    void aNameOfTwoStaysAmbiguous() {
        Map<String, String> close = between(MISP + "2", APT29);
        assertThat(close.get("predicate_id")).endsWith("closeMatch");
        assertThat(close.get("comment")).contains("“Nobelium”", "ambiguous, 1 more may be meant");
        assertThat(linked.exact(MISP + "2", "")).isEmpty();
    }

    @Test
    void whatADatasetStatesIsALinkWithItsAuthor() {
        assertThat(linked.mappings())
                .filteredOn(link -> link.get("mapping_justification").endsWith("UnspecifiedMatching"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.get("subject_label")).isEqualTo("Red Dukes");
                    assertThat(link.get("object_label")).isEqualTo("APT29");
                    assertThat(link.get("comment")).startsWith("SKOS concepts states it");
                });
    }

    @Test
    void everyLinkSaysHowSureItIsAndWhy() {
        assertThat(linked.mappings()).isNotEmpty().allSatisfy(link -> {
            assertThat(Double.parseDouble(link.get("confidence"))).isBetween(0.0, 1.0);
            assertThat(link.get("comment")).isNotBlank();
            assertThat(link.get("mapping_justification")).startsWith("https://w3id.org/semapv/vocab/");
            assertThat(link.get("mapping_tool")).isEqualTo("jaccuse");
            assertThat(link.get("mapping_date")).isEqualTo(Linked.DAY.toString());
        });
    }

    @Test
    void theGraphDescribesItsLinkSets() {
        List<String> sizes =
                Asked.values(linked.inquiry, "SELECT (SUM(?n) AS ?v) WHERE { ?s a void:Linkset ; void:triples ?n }");
        assertThat(sizes).containsExactly(String.valueOf(linked.mappings().size()));
        assertThat(linked.wrong()).isEmpty();
    }

    @Test
    void aLinkKeepsItsDay() {
        Links later = new Links(linked.inquiry, Bundle.shipped());
        later.renew(linked.store, LocalDate.of(2027, 1, 1));
        assertThat(linked.mappings())
                .extracting(link -> link.get("mapping_date"))
                .containsOnly(Linked.DAY.toString());
    }

    @Test
    void nothingIsTheSameAsAnotherCataloguesWithoutADecision() {
        assertThat(Asked.values(linked.inquiry, "SELECT ?v WHERE { ?e owl:sameAs ?v }"))
                .isEmpty();
    }

    @Test
    void theLinksAreSssom() {
        List<String> lines = Mappings.tsv(linked.inquiry).lines().toList();
        assertThat(lines).anyMatch(line -> line.startsWith("#   skos: "));
        String header =
                lines.stream().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();
        assertThat(header.split("\t"))
                .contains("subject_id", "predicate_id", "object_id", "mapping_justification", "confidence");
        assertThat(lines.stream().filter(line -> !line.startsWith("#")))
                .allMatch(line -> line.split("\t", -1).length == header.split("\t").length)
                .hasSize(linked.mappings().size() + 1);
    }

    private static Map<String, String> between(String one, String other) {
        return linked.mappings().stream()
                .filter(link -> link.get("subject_id").equals(one)
                        && link.get("object_id").equals(other))
                .findFirst()
                .orElse(Map.of());
    }
}
