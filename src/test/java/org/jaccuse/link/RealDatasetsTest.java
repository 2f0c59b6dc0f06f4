package org.jaccuse.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.link.match.Index;
import org.jaccuse.link.match.Matcher;
import org.jaccuse.link.match.Rates;
import org.jaccuse.link.match.Thing;
import org.jaccuse.model.Correspondence;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.resolve.Register;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The files of the publishers themselves, where somebody has put them beside the project. */
class RealDatasetsTest {
    private static final Pattern CODE = Pattern.compile("G\\d{4}");

    private static Linked linked;
    private static Counts misp;
    private static Counts attack;
    private static Counts incidents;
    private static Counts attributions;

    @BeforeAll
    static void takeAll() {
        Optional<Path> there = Linked.real("misp-threat-actor.json");
        assumeTrue(there.isPresent(), "no ../shared/datasets beside the project: the real files are not tested");
        linked = Linked.fresh();
        misp = take("misp-threat-actor.json");
        attack = take("attack-groups.stix.json");
        incidents = take("eurepoc-incidents.csv");
        attributions = take("eurepoc-attributions.csv");
        linked.renew();
    }

    private static Counts take(String name) {
        return linked.take(Linked.real(name).orElseThrow()).counts();
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

    /**
     * Gold: pairs that the two publishers state themselves by code or address, and those with the same preferred name. Found are
     * the links that say how the two stand to each other: one, or a part of what MISP takes together. Codes are evidence here, so
     * this tells whether what publishers state survives; how good names are without them the next test tells.
     */
    @Test
    void linksOfAttackAndMispAreAsThePublishersStateThem() throws IOException {
        Map<String, Set<String>> gold = gold();
        Quality exact = Quality.of(gold, links("exactMatch"));
        assertThat(gold.values().stream().mapToInt(Set::size).sum()).isGreaterThan(130);
        assertThat(exact.precision()).as("precision of exact links; " + exact).isGreaterThanOrEqualTo(0.98);
        assertThat(exact.recall()).as("recall of exact links; " + exact).isGreaterThanOrEqualTo(0.93);
        Quality stated = Quality.of(gold, links("(exact|broad)Match"));
        assertThat(stated.precision()).as("precision; " + stated).isGreaterThanOrEqualTo(0.98);
        assertThat(stated.recall()).as("recall; " + stated).isGreaterThanOrEqualTo(0.95);
    }

    /** The same gold, with all addresses and codes taken away: what names and countries find by themselves. */
    @Test
    void namesAloneFindMostOfThem() throws IOException {
        Map<String, List<Thing>> lists = Catalogue.of(linked.inquiry).bySource();
        Rates rates = Rates.load(Bundle.shipped());
        List<Correspondence> found = new Matcher(rates)
                .match(new Index(named(lists.get("attack")), rates), new Index(named(lists.get("misp-galaxy")), rates));
        Map<String, Set<String>> exact = new TreeMap<>();
        found.stream()
                .filter(Correspondence::exact)
                .forEach(link -> exact.computeIfAbsent(key(link.subject()), k -> new TreeSet<>())
                        .add(key(link.object())));
        Quality quality = Quality.of(gold(), exact);
        assertThat(quality.precision()).as("precision; " + quality).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.recall()).as("recall; " + quality).isGreaterThanOrEqualTo(0.8);
    }

    private static List<Thing> named(List<Thing> things) {
        return things.stream()
                .map(thing -> new Thing(
                        thing.iri(),
                        thing.source(),
                        thing.kind(),
                        thing.label(),
                        thing.names(),
                        Set.of(),
                        thing.countries(),
                        thing.year(),
                        thing.victims()))
                .toList();
    }

    /** What ATT&CK's groups are linked with in MISP by some predicate, by their keys. */
    private static Map<String, Set<String>> links(String predicate) {
        Map<String, Set<String>> links = new TreeMap<>();
        linked.mappings().stream()
                .filter(link -> link.get("subject_id").contains("actor/attack~"))
                .filter(link -> link.get("object_id").contains("actor/misp-galaxy~"))
                .filter(link -> link.get("predicate_id").matches(".*#" + predicate))
                .forEach(link -> links.computeIfAbsent(key(link.get("subject_id")), k -> new TreeSet<>())
                        .add(key(link.get("object_id"))));
        return links;
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
        Widening.Names counted = Widening.names(linked.inquiry, Bundle.shipped());
        assertThat(counted.taken() + counted.ambiguous() + counted.registered() + counted.small())
                .as(counted.toString())
                .isGreaterThan(2600);
        assertThat(counted.ambiguous()).isLessThan(50);
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
            java.util.regex.Matcher codes = CODE.matcher(said);
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
