package org.jaccuse.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;
import org.jaccuse.model.NamedEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterErrorsTest {
    private static final String HEAD = """
        @base <https://w3id.org/jaccuse/> .
        @prefix j: <https://w3id.org/jaccuse/ns#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix schema: <https://schema.org/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        """;

    @TempDir
    Path folder;

    @BeforeEach
    void wordLists() throws IOException {
        Path register = Files.createDirectories(folder.resolve("data/register"));
        for (String name : List.of("words.ttl", "weights.ttl")) {
            String text = Bundle.shipped().file("data/register/" + name).text();
            Files.writeString(register.resolve(name), text);
        }
    }

    @Test
    void anAnalystsOwnRegisterLoads() throws IOException {
        Register register = load("<actor/acme> a j:Company ; skos:prefLabel \"Acme\" ; skos:altLabel \"Acme Corp\" .");

        assertThat(register.entities())
                .containsExactly(
                        new NamedEntity("actor/acme", "Acme", NamedEntity.Kind.COMPANY, List.of("Acme", "Acme Corp")));
    }

    @Test
    void brokenTurtleIsNamedByFileAndLine() {
        assertRefused("<actor/a> a j:State ;\n  skos:prefLabel ] .", 8, "mend the Turtle");
    }

    @Test
    void aDateOutOfFormIsNamedByFileAndLine() {
        assertRefused(
                "<incident/a-2020> a j:Incident ;\n"
                        + "  skos:prefLabel \"A\" ;\n"
                        + "  schema:startDate \"2020-13\"^^xsd:gYearMonth .",
                7,
                "2020-13");
    }

    @Test
    void anEntryWithoutLabelIsNamed() {
        assertRefused("\n<actor/a> a j:State .", 8, "0 values of skos:prefLabel");
    }

    @Test
    void anEntryOfTwoKindsIsNamed() {
        assertRefused("<actor/a> a j:State, j:Company ; skos:prefLabel \"A\" .", 7, "2 values of a");
    }

    @Test
    void anUnknownKindIsNamed() {
        assertRefused("<actor/a> a j:Planet ; skos:prefLabel \"A\" .", 7, "j:Planet");
    }

    @Test
    void anUnknownPropertyIsNamed() {
        assertRefused("<actor/a> a j:State ; skos:prefLabel \"A\" ; j:metonim \"B\" .", 7, "j:metonim");
    }

    @Test
    void anAddressOutOfFormIsNamed() {
        assertRefused("<actor/Big_A> a j:State ; skos:prefLabel \"A\" .", 7, "actor/Big_A");
    }

    @Test
    void anAddressOutsideTheBaseIsNamed() {
        assertRefused("<https://example.org/a> a j:State ; skos:prefLabel \"A\" .", 7, "https://example.org/a");
    }

    @Test
    void aLinkToNothingIsNamed() {
        assertRefused("<actor/a> a j:Agency ; skos:prefLabel \"A\" ; j:belongsTo <actor/b> .", 7, "actor/b");
    }

    @Test
    void aSharedNameThatIsNotDeclaredIsNamed() {
        assertRefused(
                "<actor/a> a j:ThreatGroup ; skos:prefLabel \"Nova\" .\n\n"
                        + "<actor/b> a j:Company ; skos:prefLabel \"NOVA Inc\" ; skos:altLabel \"nova\" .",
                7,
                "\"nova\"");
    }

    @Test
    void aSharedNameMayBeDeclared() throws IOException {
        Register register = load("<actor/a> a j:ThreatGroup ; skos:prefLabel \"Nova\" ; j:homonym \"Nova\" .\n"
                + "<actor/b> a j:Company ; skos:prefLabel \"Nova\" ; j:homonym \"Nova\" .");

        assertThat(register.candidates("Nova")).hasSize(2).allMatch(c -> c.score() < 0.75);
    }

    @Test
    void anEntryInTwoFilesIsNamed() throws IOException {
        Path second = folder.resolve("data/register/zz.ttl");
        Files.writeString(second, HEAD + "\n<actor/a> a j:State ; skos:prefLabel \"A\" .");

        assertThatThrownBy(() -> load("<actor/a> a j:State ; skos:prefLabel \"A\" ."))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[data/register/zz.ttl:8] ")
                .hasMessageContaining("data/register/mine.ttl");
    }

    @Test
    void aWeightThatIsNoNumberIsNamed() throws IOException {
        Path weights = folder.resolve("data/register/weights.ttl");
        Files.writeString(weights, Files.readString(weights).replace("0.75", "\"much\""));

        assertThatThrownBy(() -> load("<actor/a> a j:State ; skos:prefLabel \"A\" ."))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[data/register/weights.ttl:10] ")
                .hasMessageContaining("much");
    }

    @Test
    void aFolderWithoutRegisterIsNamed(@TempDir Path empty) {
        assertThatThrownBy(() -> Register.load(Bundle.in(empty)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[data/register] ");
    }

    private void assertRefused(String turtle, int line, String said) {
        assertThatThrownBy(() -> load(turtle))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[data/register/mine.ttl:" + line + "] ")
                .hasMessageContaining(said);
    }

    private Register load(String turtle) throws IOException {
        Files.writeString(folder.resolve("data/register/mine.ttl"), HEAD + turtle + "\n");
        return Register.load(Bundle.in(folder));
    }
}
