package org.jaccuse.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;

class YamlEntryTest {
    @Test
    void givesTheFieldsOfEachEntryWithItsLine() {
        List<YamlEntry> entries = entries("""
                # a note
                - name: one
                  hedges: {arrest: probable}
                  patterns:
                    - "first: a"
                    - second
                  examples:
                    - text: Said so.
                - name: two
                """);
        YamlEntry one = entries.get(0);
        assertThat(one.where()).isEqualTo("a.yml:2");
        assertThat(one.required("name")).isEqualTo("one");
        assertThat(one.map("hedges")).isEqualTo(Map.of("arrest", "probable"));
        assertThat(one.list("patterns"))
                .containsExactly(new YamlEntry.Item("a.yml:5", "first: a"), new YamlEntry.Item("a.yml:6", "second"));
        assertThat(one.entries("examples"))
                .singleElement()
                .satisfies(example -> assertThat(example.where()).isEqualTo("a.yml:8"));
        assertThat(entries.get(1).where()).isEqualTo("a.yml:9");
    }

    @Test
    void anAbsentFieldIsEmpty() {
        YamlEntry entry = entries("- name: one\n").get(0);
        assertThat(entry.text("stance")).isEmpty();
        assertThat(entry.list("patterns")).isEmpty();
        assertThat(entry.entries("examples")).isEmpty();
        assertThat(entry.map("hedges")).isEmpty();
    }

    @Test
    void anEmptyFileHasNoEntries() {
        assertThat(entries("# nothing yet\n")).isEmpty();
    }

    @Test
    void saysWhichRequiredFieldIsMissing() {
        YamlEntry entry = entries("\n- name: one\n").get(0);
        refused(() -> entry.required("relation"), "[a.yml:2] field 'relation' is missing; add it");
    }

    @Test
    void saysWhereAFieldIsNotKnown() {
        YamlEntry entry = entries("- name: one\n  nmae: two\n").get(0);
        refused(() -> entry.allow(Set.of("name")), "[a.yml:2] unknown field 'nmae'; expected one of [name]");
    }

    @Test
    void saysWhereTheFileIsNoYaml() {
        assertThatThrownBy(() -> entries("- name: one\n- name: \"two\n"))
                .isInstanceOf(InputException.class)
                .hasMessageMatching("\\[a\\.yml:[23]] not YAML: .*; correct the file");
    }

    @Test
    void saysWhereAListOrMappingOrValueIsWanted() {
        refused(() -> entries("name: one\n"), "[a.yml:1] found no list");
        refused(() -> entries("- one\n"), "[a.yml:1] found no fields");
        YamlEntry entry = entries("- name: [one]\n  patterns: two\n  examples:\n    - three\n")
                .get(0);
        refused(() -> entry.text("name"), "[a.yml:1] found a list or mapping; expected one value");
        refused(() -> entry.list("patterns"), "[a.yml:2] found no list");
        refused(() -> entry.entries("examples"), "[a.yml:4] found no fields");
    }

    private static void refused(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(InputException.class).hasMessageContaining(message);
    }

    private static List<YamlEntry> entries(String text) {
        return YamlEntry.of(new DataFile("a.yml", text));
    }
}
