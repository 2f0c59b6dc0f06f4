package org.jaccuse.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jaccuse.curate.Curator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links after somebody decided on them. */
class CuratedLinksTest {
    private static final String APT29 = "https://w3id.org/jaccuse/actor/apt29";
    private static final String MISP = "https://w3id.org/jaccuse/actor/misp-galaxy~00000000-0000-4000-8000-00000000000";

    private Linked linked;

    @BeforeEach
    void link() {
        linked = Linked.fresh();
        linked.take(Linked.own("groups.misp.json"));
        linked.take(Linked.own("groups.stix.json"));
        linked.renew();
    }

    @Test
    void aCuratorsWordComesFirstAndSurvivesANewImport() {
        curator()
                .decide(
                        false,
                        "actor/misp-galaxy~00000000-0000-4000-8000-000000000003",
                        "lazarus-group",
                        "not the same");
        curator().decide(true, "actor/attack~G0016", "apt29", "read both");
        linked.linking.remove("misp-galaxy");
        linked.take(Linked.own("groups.misp.json"));
        linked.renew();
        assertThat(between(MISP + "3", "https://w3id.org/jaccuse/actor/lazarus-group"))
                .isEmpty();
        Map<String, String> decided = linked.mappings().stream()
                .filter(link -> link.get("mapping_justification").endsWith("ManualMappingCuration"))
                .findFirst()
                .orElseThrow();
        assertThat(decided.get("confidence")).startsWith("1");
        assertThat(decided.get("comment")).contains("Ana").contains("read both");
        assertThat(Asked.values(linked.inquiry, "SELECT ?v WHERE { <" + APT29 + "> owl:sameAs ?v }"))
                .containsExactly("https://attack.mitre.org/groups/G0016");
        assertThat(linked.wrong()).isEmpty();
    }

    private Curator curator() {
        return new Curator(
                linked.store, linked.inquiry, "Ana", InstantSource.fixed(Instant.parse("2026-03-02T08:00:00Z")));
    }

    private Map<String, String> between(String one, String other) {
        return linked.mappings().stream()
                .filter(link -> link.get("subject_id").equals(one)
                        && link.get("object_id").equals(other))
                .findFirst()
                .orElse(Map.of());
    }
}
