package org.jaccuse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
    static Stream<Format> formats() {
        return Formats.load().all().stream();
    }

    @Test
    void everyDeclaredFormatHasAWriterAndTheOtherWayRound() {
        Set<String> declared = formats().map(Format::name).collect(Collectors.toSet());
        Set<String> written = Stream.concat(Exporters.SYNTAXES.keySet().stream(), Exporters.others().stream())
                .collect(Collectors.toSet());
        assertThat(declared).hasSize(26).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatWritesItsFilesAndTheSameBytesTwice(Format format) {
        var once = SampleExcerpt.written(format.name(), SampleExcerpt.claims());
        assertThat(once).hasSize(Math.max(1, format.files().size()));
        assertThat(once.values()).allSatisfy(text -> assertThat(text).isNotBlank());
        if (format.folder()) {
            assertThat(once.keySet()).containsExactlyInAnyOrderElementsOf(format.files());
        }
        assertThat(SampleExcerpt.written(format.name(), SampleExcerpt.claims())).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatAFormatSaysThatItKeepsIsThere(Format format) {
        Excerpt marked = SampleExcerpt.of(java.util.List.of("Zebra"));
        String all =
                String.join("\n", SampleExcerpt.written(format.name(), marked).values());
        // A format without denials has nothing of this document.
        if (!format.fate(Aspect.TIME).equals("dropped")
                && !format.fate(Aspect.DENIALS).equals("dropped")) {
            assertThat(all).contains("2021-06-01");
        }
        if (format.fate(Aspect.EVIDENCE).equals("kept") && !format.name().equals("binary-rdf")) {
            assertThat(all).contains("sha256:0".substring(format.name().equals("misp") ? 7 : 0));
        }
        if (format.fate(Aspect.DENIALS).equals("kept")) {
            assertThat(all).containsPattern("(?i)deni|deny");
        }
    }

    @Test
    void everyLossIsToldWithItsReason() {
        assertThat(formats()).allSatisfy(format -> {
            String told = String.join("\n", format.losses());
            assertThat(Aspect.values()).allSatisfy(aspect -> {
                assertThat(told).contains(aspect.word());
                assertThat(format.reason(aspect).isPresent())
                        .isEqualTo(!format.fate(aspect).equals("kept"));
            });
        });
    }

    @Test
    void aDeclarationWithoutAReasonIsRefusedWithItsLine() {
        String yaml = """
                - name: x
                  title: X
                  opens: nothing
                  keeps: {denials: kept, hedges: dropped, chains: kept, evidence: kept, identity: kept, time: kept}
                """;
        assertThatThrownBy(() -> Format.of(
                        YamlEntry.of(new DataFile("formats.yml", yaml)).get(0)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("[formats.yml:1] what becomes of hedges");
    }

    @Test
    void anUnknownFormatIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Formats.load().named("visio"))
                .hasMessageContaining("[format visio] no such format; there are graphml,");
    }
}
