package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Span;
import org.jaccuse.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconsTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsAClassAndALineALemmaOfIt() {
        Lexicons lexicons = Lexicons.load(new DataFolder(folder)
                .lexicon("hostile-verb", "# verbs\n\nhack\n  breach  \n")
                .lexicon("hostile-noun", "breach\n")
                .bundle());
        assertThat(lexicons.has("hostile-verb")).isTrue();
        assertThat(lexicons.has("hostile")).isFalse();
        assertThat(lexicons.classes("hack")).containsExactly("hostile-verb");
        assertThat(lexicons.classes("BREACH")).containsExactly("hostile-noun", "hostile-verb");
        assertThat(lexicons.classes("# verbs")).isEmpty();
        assertThat(lexicons.classes("")).isEmpty();
    }

    @Test
    void aWordBelongsToTheClassesOfItsLemmaAndOfItself() {
        Lexicons lexicons = Lexicons.load(new DataFolder(folder)
                .lexicon("verb", "suspect\n")
                .lexicon("hedge", "suspected\n")
                .bundle());
        assertThat(lexicons.classes(new Token("Suspected", "suspect", "VBN", new Span(0, 9))))
                .containsExactly("hedge", "verb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hack", "carry out"})
    void aLineThatIsNoLemmaIsToldWithItsPlace(String line) {
        Bundle bundle = new DataFolder(folder)
                .lexicon("verb", "# x\nhack\n" + line + "\n")
                .bundle();
        assertThatThrownBy(() -> Lexicons.load(bundle))
                .isInstanceOf(InputException.class)
                .hasMessage("[data/lexicons/verb.txt:3] found '" + line + "'; expected one lower-case lemma a line");
    }
}
