package org.jaccuse.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jaccuse.resolve.Resolving.holder;
import static org.jaccuse.resolve.Resolving.named;

import java.text.Normalizer;
import org.jaccuse.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names that look like others. One form of a letter or another is the same name by rule: with its accent apart or not, wide or
 * narrow. A letter of another script is another letter.
 */
class LookAlikesTest {
    private static Party party(String name) {
        return holder("", "2021-06-29", named(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Sandworm, S\u0430ndworm", // Cyrillic a
        "Lazarus Group, L\u0430zarus Group",
        "APT28, \u0410\u0420\u042228", // all capitals Cyrillic
        "Kimsuky, Kimsu\u043ay",
        "DarkSide, D\u03b1rkSide", // Greek alpha
        "Russia, Ru\u0455\u0455ia", // Cyrillic dze
        "Iran, \u0399ran", // Greek iota
        "Sandworm, \u0405andworm"
    })
    void aNameWithALetterOfAnotherScriptIsNotTheNameThatItLooksLike(String name, String lookAlike) {
        Party known = party(name);
        Party other = party(lookAlike);
        assertThat(other.id()).isNotEqualTo(known.id()).matches("actor/.*x[0-9a-f]{8}(?:~.*)?");
        assertThat(other.label()).as("shown as it is written").isEqualTo(lookAlike);
    }

    @Test
    void namesThatDifferInSuchALetterAloneAreTwo() {
        assertThat(party("Frost\u0443 Heron").id())
                .isNotEqualTo(party("Frost Heron").id())
                .isNotEqualTo(party("Frosty Heron").id())
                .isNotEqualTo(party("Frost\u03c5 Heron").id())
                .isEqualTo(party("Frost\u0443 Heron").id());
    }

    @Test
    void anotherFormOfALetterIsTheSameName() {
        assertThat(party("T\u00fcrkiye").id())
                .isEqualTo(party(Normalizer.normalize("T\u00fcrkiye", Normalizer.Form.NFD))
                        .id());
        assertThat(party("\uff21\uff30\uff3428").id()).isEqualTo(party("APT28").id());
    }
}
