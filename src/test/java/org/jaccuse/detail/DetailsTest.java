package org.jaccuse.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Aspect;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Detail;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Relation;
import org.jaccuse.model.SpeechAct;
import org.jaccuse.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailsTest {
    private static final Details DETAILS = Details.load(Bundle.shipped());

    @Test
    void theLongestCueOfAnAspectCounts() {
        Claim claim = Claims.claim(
                Stance.AFFIRM,
                SpeechAct.ACCUSATION,
                Relation.RESPONSIBLE,
                "With high confidence, the unit was very likely behind it.",
                List.of("likely"));
        assertThat(DETAILS.of(List.of(claim)).get(claim))
                .containsExactly(
                        new Detail(Aspect.LIKELIHOOD, "likelihood/very-likely", "very likely"),
                        new Detail(Aspect.CONFIDENCE, "confidence/high", "high confidence"));
    }

    @Test
    void aHedgeOfAnotherHolderIsNotThisOnes() {
        Claim claim = Claims.claim(
                Stance.AFFIRM,
                SpeechAct.ACCUSATION,
                Relation.RESPONSIBLE,
                "The FBI blames Iran, and a firm says that Syria likely helped.",
                List.of());
        assertThat(DETAILS.of(List.of(claim))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- name: x\\n  value: likelihood/sure\\n  words: [sure] | details.yml:1] no value 'likelihood/sure'",
                "- name: x\\n  value: scope/whole | details.yml:1] fits every claim",
                "- name: x\\n  value: scope/whole\\n  stances: [refuse]\\n  words: [a] | details.yml:3] unknown word 'refuse'",
                "- name: x\\n  value: scope/whole\\n  wrods: [a] | details.yml:3] unknown field 'wrods'",
                "- name: x\\n  value: scope/whole\\n  words: [a]\\n- name: x\\n  value: scope/whole\\n  words: [a]"
                        + " | details.yml:4] a second entry named 'x'"
            })
    void aMistakeIsToldWithFileAndLine(String text, String message, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("data/details/details.yml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace("\\n", "\n"));
        assertThatThrownBy(() -> Details.load(Bundle.in(folder)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }
}
