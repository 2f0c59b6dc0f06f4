package org.jaccuse.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.resolve.Register;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the publishers themselves, where somebody has put them beside the project. */
class RealDatasetsTest {
    private static final Pattern CODE = Pattern.compile("G\\d{4}");

    @TempDir
    private static Path folder;

    private static Linked linked;
    private static Counts misp;
    private static Counts attack;
    private static Counts incidents;
    private static Counts attributions;

    @BeforeAll
    static void takeAll() {
        Optional<Path> there = Linked.real("misp-threat-actor.json");
        assumeTrue(there.isPresent(), "no ../shared/datasets beside the project: the real files are not tested");
        linked = new Linked(folder.resolve("store"));
        misp = take("misp-threat-actor.json");
        attack = take("attack-groups.stix.json");
        incidents = take("eurepoc-incidents.csv");
        attributions = take("eurepoc-attributions.csv");
        linked.renew();
    }

    private static Counts take(String name) {
        return linked.take(Linked.real(name).orElseThrow()).counts();
    }

    @AfterAll
    static void close() {
        if (linked != null) {
            linked.close();
        }
    }

    @Test
    void everyMispActorIsTakenWithItsNames() {
        assertThat(misp.entities()).isEqualTo(1041);
        assertThat(misp.names()).isEqualTo(2393);
        assertThat(misp.refused()).isZero();
        assertThat(values("SELECT (COUNT(DISTINCT ?c) AS ?v) WHERE { ?c j:statedConfidence 50 ; j:placeholder"
                        + " 'confidence' }"))
                .isEqualTo(values("SELECT (COUNT(DISTINCT ?c) AS ?v) WHERE { ?c j:statedConfidence 50 }"))
                .isNotEqualTo("0");
    }

    @Test
    void everyGroupOfAttackThatIsNotRevokedIsTaken() {
        assertThat(attack.taken()).containsEntry("threat group", 187L - 6).containsEntry("incident", 52L);
        assertThat(attack.aside()).containsEntry("revoked: intrusion-set", 6L);
        assertThat(attack.taken()).containsEntry("claim attributed-to", 25L);
        assertThat(attack.refused()).isZero();
        long all = attack.taken().values().stream().mapToLong(n -> n).sum()
                + attack.aside().values().stream().mapToLong(n -> n).sum();
        assertThat(all).isEqualTo(1693);
    }

    @Test
    void everyRowOfEuRepoCIsTakenOrCounted() {
        assertThat(incidents.entities()).isEqualTo(659);
        assertThat(attributions.refused()).isZero();
        long rows = attributions.aside().getOrDefault("attributed to nobody", 0L)
                + Long.parseLong(
                        values("SELECT (COUNT(DISTINCT ?r) AS ?v) WHERE { ?c j:evidence ?r . ?r j:recordText ?t ."
                                + " ?c j:holder <https://w3id.org/jaccuse/actor/eurepoc> }"));
        assertThat(rows).isGreaterThan(700);
    }

    @Test
    void theStoreKeepsItsPromises() {
        assertThat(linked.wrong()).isEmpty();
    }

    /** Gold: pairs that the two publishers state themselves by code or address, and those with the same preferred name. */
    @Test
    void linksOfAttackAndMispAreAsThePublishersStateThem() throws IOException {
        Map<String, Set<String>> gold = gold();
        Map<String, String> exact = linked.exact("actor/attack~", "actor/misp-galaxy~");
        Map<String, Set<String>> all = new TreeMap<>();
        linked.mappings().stream()
                .filter(link -> link.get("subject_id").contains("actor/attack~"))
                .filter(link -> link.get("object_id").contains("actor/misp-galaxy~"))
                .forEach(link -> all.computeIfAbsent(key(link.get("subject_id")), k -> new TreeSet<>())
                        .add(key(link.get("object_id"))));
        int size = 0;
        int found = 0;
        int linkedSomehow = 0;
        Set<String> confused = new TreeSet<>();
        for (var pair : gold.entrySet()) {
            for (String actor : pair.getValue()) {
                size++;
                boolean is = exact.entrySet().stream()
                        .anyMatch(e -> key(e.getKey()).equals(pair.getKey())
                                && key(e.getValue()).equals(actor));
                found += is ? 1 : 0;
                linkedSomehow += all.getOrDefault(pair.getKey(), Set.of()).contains(actor) ? 1 : 0;
            }
        }
        Set<String> judgedActors = gold.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        int judged = 0;
        for (var link : exact.entrySet()) {
            String group = key(link.getKey());
            String actor = key(link.getValue());
            if (gold.containsKey(group) || judgedActors.contains(actor)) {
                judged++;
                if (!gold.getOrDefault(group, Set.of()).contains(actor)) {
                    confused.add(group + " " + actor);
                }
            }
        }
        assertThat(size).isGreaterThan(130);
        assertThat(1.0 - (double) confused.size() / judged)
                .as("precision; confused: " + confused)
                .isGreaterThanOrEqualTo(0.98);
        // MISP has eight actors that it calls two of ATT&CK's groups at once: those cannot be exact, and are kept as
        // close.
        assertThat((double) linkedSomehow / size).as("recall").isGreaterThanOrEqualTo(0.95);
        assertThat((double) found / size).as("recall of exact links").isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void nobeliumIsNobodysAlone() {
        assertThat(values("SELECT (COUNT(DISTINCT ?e) AS ?v) WHERE { ?e rdfs:isDefinedBy ?d ; skos:altLabel ?n ."
                        + " FILTER(LCASE(?n) = 'nobelium' && CONTAINS(STR(?e), 'misp')) }"))
                .isEqualTo("2");
    }

    @Test
    void namesOfDatasetsWidenTheRegister() {
        var more = Widening.of(linked.inquiry, Bundle.shipped());
        Register wider = Register.load(Bundle.shipped(), more);
        Set<String> names = new HashSet<>();
        wider.entities().stream()
                .filter(entity -> entity.id().startsWith("actor/"))
                .forEach(entity -> entity.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT))));
        long groups = wider.entities().stream()
                .filter(entity -> entity.kind() == NamedEntity.Kind.THREAT_GROUP)
                .count();
        assertThat(names).hasSizeGreaterThan(6500);
        assertThat(groups).isGreaterThan(1200);
        assertThat(wider.candidates("Nobelium"))
                .extracting(c -> c.entity().id())
                .isEqualTo(Register.load(Bundle.shipped()).candidates("Nobelium").stream()
                        .map(c -> c.entity().id())
                        .toList());
    }

    private static Map<String, Set<String>> gold() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, String> groups = new TreeMap<>();
        for (JsonNode object : json.readTree(
                        Linked.real("attack-groups.stix.json").orElseThrow().toFile())
                .path("objects")) {
            boolean live = !object.path("revoked").asBoolean()
                    && !object.path("x_mitre_deprecated").asBoolean();
            if (live && object.path("type").asText().equals("intrusion-set")) {
                groups.put(
                        object.path("external_references")
                                .path(0)
                                .path("external_id")
                                .asText(),
                        plain(object.path("name")));
            }
        }
        Map<String, Set<String>> gold = new TreeMap<>();
        for (JsonNode actor : json.readTree(
                        Linked.real("misp-threat-actor.json").orElseThrow().toFile())
                .path("values")) {
            String said = actor.path("meta").path("synonyms") + " "
                    + actor.path("meta")
                            .path("refs")
                            .toString()
                            .replaceAll("(?!attack\\.mitre\\.org/groups/G)[a-z]+://[^\"]*/software[^\"]*", "");
            Matcher codes = CODE.matcher(said);
            while (codes.find()) {
                if (groups.containsKey(codes.group())) {
                    gold.computeIfAbsent(codes.group(), k -> new TreeSet<>())
                            .add(actor.path("uuid").asText());
                }
            }
            groups.forEach((code, name) -> {
                if (name.equals(plain(actor.path("value")))) {
                    gold.computeIfAbsent(code, k -> new TreeSet<>())
                            .add(actor.path("uuid").asText());
                }
            });
        }
        return gold;
    }

    private static String plain(JsonNode name) {
        return name.asText().toLowerCase(Locale.ROOT).replaceAll("\\W", "");
    }

    private static String key(String iri) {
        return iri.replaceFirst(".*~", "");
    }

    private static String values(String query) {
        return String.join(" ", Asked.values(linked.inquiry, query));
    }
}
