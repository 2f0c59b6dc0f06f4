package org.jaccuse.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDatasetsTest {
    private static final String A = "threat-actor--00000000-0000-4000-8000-00000000000a";
    private static final String B = "threat-actor--00000000-0000-4000-8000-00000000000b";

    @TempDir
    private static Path folder;

    private static Linked linked;

    @BeforeAll
    static void open() {
        linked = Linked.fresh();
    }

    static Stream<Arguments> whole() {
        String bundle = "{\"type\":\"bundle\",\"id\":\"bundle--00000000-0000-4000-8000-000000000001\",";
        String deep = "[".repeat(5000);
        return Stream.of(
                Arguments.of("cut.json", bundle + "\"objects\":[{\"type\":", "no sound JSON"),
                Arguments.of("deep.json", bundle + "\"objects\":" + deep, "no sound JSON"),
                Arguments.of("twice.json", bundle + "\"objects\":[],\"objects\":[]}", "no sound JSON"),
                Arguments.of("after.json", bundle + "\"objects\":[]} {}", "more after the end"),
                Arguments.of("number.json", bundle + "\"objects\":[1e999999999]}x", "no sound JSON"),
                Arguments.of("old.json", bundle + "\"spec_version\":\"1.2\",\"objects\":[]}", "STIX version '1.2'"),
                Arguments.of(
                        "new.json", bundle + "\"objects\":[{\"spec_version\":\"3.0\",\"id\":\"" + A + "\"}]}", "3.0"),
                Arguments.of("none.json", bundle + "\"things\":[]}", "no known format"),
                Arguments.of("text.txt", "nothing of the kind", "no known format"),
                Arguments.of("empty.json", "", "no known format"),
                Arguments.of(
                        "quotes.csv",
                        "ID,name,inclusion_criteria,receiver_name,receiver_country,sources_url,description,start_date\n"
                                + "1,\"open,x,y,z,a,b,c\n"
                                + "2,n,c,,,,,\n",
                        "quotes are broken"),
                Arguments.of("latin.csv", "ID,name,inclusion_criteria,x\n1,\u00e9t\u00e9,x,y\n", "not UTF-8"),
                Arguments.of(
                        "entity.rdf",
                        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><rdf:RDF"
                                + " xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\"/>",
                        "document type"),
                Arguments.of(
                        "broken.ttl",
                        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . <a> skos:prefLabel",
                        "no sound RDF"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole")
    void aFileThatIsNotSoundIsRefusedAsAWhole(String name, String text, String reason) throws IOException {
        Path file = folder.resolve(name);
        Files.write(
                file, text.getBytes(name.startsWith("latin") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        assertThatThrownBy(() -> linked.take(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(reason);
        assertThat(Asked.values(linked.inquiry, "SELECT ?v WHERE { ?v a j:Dataset ; dcterms:source '" + file + "' }"))
                .isEmpty();
    }

    @Test
    void whatIsWrongWithOneObjectIsToldOfThatObject() throws IOException {
        Counts counts = stix(
                actor(A, "First"),
                actor(B, ""),
                "{\"type\":\"threat-actor\",\"id\":\"../../etc/passwd\",\"name\":\"Path\"}",
                "{\"type\":\"malware\",\"id\":\"" + B + "\"}",
                actor(A, "Again"));
        assertThat(counts.entities()).isEqualTo(1);
        assertThat(counts.refusals())
                .extracting(Refusal::reason)
                .anyMatch(reason -> reason.contains("without a name"))
                .anyMatch(reason -> reason.contains("not of the form type--UUID"))
                .anyMatch(reason -> reason.contains("occurs twice"));
    }

    @Test
    void aCircleOfAttributionsIsNoAttribution() throws IOException {
        Counts counts = stix(actor(A, "One"), actor(B, "Two"), attributed("1", A, B), attributed("2", B, A));
        assertThat(counts.taken()).doesNotContainKey("claim attributed-to");
        assertThat(counts.refusals())
                .hasSize(2)
                .allMatch(refusal -> refusal.reason().contains("circle"));
    }

    @Test
    void ofSeveralVersionsOfAnObjectTheNewestCounts() throws IOException {
        String older = actor(A, "Old").replace("2021-01-01", "2020-01-01");
        Counts counts = stix(actor(A, "New"), older);
        assertThat(counts.entities()).isEqualTo(1);
        assertThat(counts.aside()).containsEntry("earlier versions of objects", 1L);
        assertThat(Asked.values(linked.inquiry, "SELECT ?v WHERE { ?e j:recordKey '" + A + "' ; skos:prefLabel ?v }"))
                .contains("New")
                .doesNotContain("Old");
    }

    @Test
    void hostileNamesAreWordsAndNothingElse() throws IOException {
        List<String> names =
                List.of("> } ; CLEAR ALL ; #", "<script>alert(1)</script>", "a\\u0000b", "=1+1", "\\ud800");
        List<String> objects = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            objects.add(actor("threat-actor--00000000-0000-4000-8000-1000000000" + i + "0", names.get(i)));
        }
        Counts counts = stix(objects.toArray(String[]::new));
        assertThat(counts.entities()).isEqualTo(names.size());
        assertThat(linked.wrong()).isEmpty();
        assertThat(linked.renew().all()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void tablesInUtf16ComeInWithTheirMark() throws IOException {
        String text = "\uFEFF" + Files.readString(Linked.own("eurepoc-incidents.csv"));
        Path file = Files.write(folder.resolve("wide.csv"), text.getBytes(StandardCharsets.UTF_16LE));
        assertThat(linked.take(file).counts().entities()).isEqualTo(4);
        Path marked = Files.write(
                folder.resolve("marked.csv"), text.replace("9004", "9005").getBytes(StandardCharsets.UTF_8));
        assertThat(linked.take(marked).counts().entities()).isEqualTo(4);
    }

    private static String actor(String id, String name) {
        return "{\"type\":\"threat-actor\",\"spec_version\":\"2.1\",\"id\":\"" + id
                + "\",\"modified\":\"2021-01-01T00:00:00Z\",\"name\":\"" + name + "\"}";
    }

    private static String attributed(String last, String from, String to) {
        return "{\"type\":\"relationship\",\"id\":\"relationship--00000000-0000-4000-8000-00000000000" + last
                + "\",\"modified\":\"2021-01-01T00:00:00Z\",\"relationship_type\":\"attributed-to\",\"source_ref\":\""
                + from
                + "\",\"target_ref\":\"" + to + "\"}";
    }

    private static Counts stix(String... objects) throws IOException {
        Path file = folder.resolve("objects.json");
        Files.writeString(
                file,
                "{\"type\":\"bundle\",\"id\":\"bundle--00000000-0000-4000-8000-000000000001\",\"objects\":["
                        + String.join(",", objects) + "]}");
        return linked.take(file).counts();
    }
}
