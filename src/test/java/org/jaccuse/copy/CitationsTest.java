package org.jaccuse.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.Citation;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CitationsTest {
    private static final Citations CITATIONS = Citations.load(Bundle.shipped());

    @TempDir
    Path folder;

    static Stream<YamlEntry> entries() {
        return YamlEntry.of(Bundle.shipped().file("data/citations/patterns.yml")).stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theExamplesOfAPatternCiteAndItsCounterexamplesDoNot(YamlEntry entry) {
        assertThat(entry.list("examples")).isNotEmpty();
        assertThat(entry.list("counterexamples")).isNotEmpty();
        for (YamlEntry.Item example : entry.list("examples")) {
            assertThat(outlets(example.text()))
                    .as(example.where() + " " + example.text())
                    .hasSize(1);
        }
        for (YamlEntry.Item example : entry.list("counterexamples")) {
            assertThat(outlets(example.text()))
                    .as(example.where() + " " + example.text())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Times reported that Russia did it. | The Times",
                "The New York Times was hacked in 2013. Later the Times reported on Iran. | The New York Times",
                "The Financial Times has a new editor, and the Times reported it. | Financial Times",
                "As the Washington Post reported on Friday, the CIA was sure. | The Washington Post",
            })
    void aShortNameMeansTheOutletNamedBefore(String text, String outlet) {
        assertThat(outlets(text)).containsExactly(outlet);
    }

    @Test
    void eachOutletCountsOnceAtTheWordsThatSaySo() {
        String text = "A minister told Reuters so. CNN reported the same. The ministry told Reuters again.";
        List<Citation> found = CITATIONS.of(document(text, "Example News"), Optional.empty());
        assertThat(found).extracting(Citation::outlet).containsExactly("Reuters", "CNN");
        assertThat(found.get(0).place().of(text)).isEqualTo("told Reuters");
    }

    @Test
    void anOutletDoesNotCiteItselfNorTheAgencyWhoseTextItPrints() {
        String text = "Two officials told the Guardian so. They told Reuters the same.";
        assertThat(CITATIONS.of(document(text, "Guardian"), Optional.of("Reuters")))
                .isEmpty();
        assertThat(CITATIONS.of(document(text, "Example"), Optional.of("Reuters")))
                .extracting(Citation::outlet)
                .containsExactly("The Guardian");
    }

    @Test
    void aBrokenPatternIsNamedWithItsLine() throws IOException {
        Files.createDirectories(folder.resolve("data/citations"));
        Files.writeString(folder.resolve("data/citations/outlets.txt"), "The Paper\n");
        for (String words : List.of("reported", "OUTLET and OUTLET", "OUTLET (said")) {
            Files.writeString(
                    folder.resolve("data/citations/patterns.yml"), "\n- name: broken\n  words: \"" + words + "\"\n");
            assertThatThrownBy(() -> Citations.load(Bundle.in(folder)))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("patterns.yml:2] words");
        }
    }

    private static List<String> outlets(String text) {
        return CITATIONS.of(document(text, "Example News"), Optional.empty()).stream()
                .map(Citation::outlet)
                .toList();
    }

    private static Document document(String text, String publisher) {
        return new Document(
                "x",
                "sha256:0",
                Optional.empty(),
                Optional.empty(),
                Optional.of(publisher),
                Optional.empty(),
                "en",
                Optional.empty(),
                text,
                List.of());
    }
}
