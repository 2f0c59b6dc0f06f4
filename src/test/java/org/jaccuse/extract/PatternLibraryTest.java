package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jaccuse.analyse.SemgrexCompiler;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternLibraryTest {
    private static final String CLAIM = """
            - name: hacks
              relation: responsible
              patterns:
                - "{is:verb}=cue >/nsubj/ {}=actor"
            """;

    @TempDir
    Path folder;

    @Test
    void readsClaimsAndFrames() {
        PatternLibrary library = load(CLAIM + """
                - frame: denies
                  stance: deny
                  certainty: probable
                  hedge: true
                  patterns: ["{is:verb}=cue >/ccomp/ {}=content"]
                """);
        assertThat(library.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.name()).isEqualTo("hacks");
            assertThat(claim.stance()).isEqualTo(Stance.AFFIRM);
            assertThat(claim.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(claim.act()).isEmpty();
        });
        assertThat(library.frames()).singleElement().satisfies(frame -> {
            assertThat(frame.effect()).isEqualTo(FramePattern.Effect.DENY);
            assertThat(frame.certainty()).contains(Certainty.PROBABLE);
            assertThat(frame.hedge()).isTrue();
        });
    }

    @Test
    void refusesANameUsedTwice() {
        refused(() -> load(CLAIM + CLAIM), "[data/patterns/test.yml:5] a second pattern named 'hacks'");
    }

    @Test
    void refusesALexiconThatIsNotThere() {
        refused(() -> load(CLAIM.replace("is:verb", "is:verb|nuon")), "[data/patterns/test.yml:4] no lexicon 'nuon'");
    }

    @Test
    void refusesAPatternThatIsNone() {
        refused(() -> load(CLAIM.replace("{}=actor", "{")), "[data/patterns/test.yml:4] malformed pattern: ");
    }

    @Test
    void refusesAPatternWithoutAlternatives() {
        refused(() -> load("- frame: x\n"), "[data/patterns/test.yml:1] no patterns");
    }

    @Test
    void refusesAMisspeltField() {
        refused(() -> load(CLAIM + "  exmaples: []\n"), "[data/patterns/test.yml:5] unknown field 'exmaples'");
    }

    @Test
    void refusesAValueThatIsNone() {
        refused(
                () -> load(CLAIM.replace("responsible", "guilty")),
                "[data/patterns/test.yml:1] unknown word 'guilty'; expected one of [RESPONSIBLE");
        refused(() -> load(CLAIM + "  stance: perhaps\n"), "unknown word 'perhaps'");
        refused(() -> load(CLAIM + "  hedges: {suspect: sure}\n"), "unknown word 'sure'");
        refused(() -> load(CLAIM + "  requires: luck\n"), "unknown requirement 'luck'");
    }

    @Test
    void refusesAClaimWithoutRelation() {
        refused(() -> load("- name: x\n"), "[data/patterns/test.yml:1] field 'relation' is missing");
    }

    private static void refused(ThrowingCallable loading, String message) {
        assertThatThrownBy(loading).isInstanceOf(InputException.class).hasMessageContaining(message);
    }

    private PatternLibrary load(String yaml) {
        Bundle bundle = new DataFolder(folder)
                .lexicon("verb", "hack\n")
                .patterns("test", yaml)
                .bundle();
        return PatternLibrary.load(bundle, new SemgrexCompiler(), Lexicons.load(bundle));
    }
}
