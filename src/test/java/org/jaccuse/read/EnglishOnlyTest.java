package org.jaccuse.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishOnlyTest {
    private static final EnglishOnly LANGUAGE = new EnglishOnly();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            German  | Die russische Regierung hat jede Beteiligung an dem Angriff auf die Firma bestritten. Der Sprecher des Kremls sagte am Montag, dass Russland damit nichts zu tun habe und die Vorwürfe ohne jeden Grund erhoben würden.
            French  | Le Kremlin a nié lundi toute implication dans le piratage. Le porte-parole a déclaré que la Russie n’avait rien à voir avec cette attaque et que les accusations étaient sans fondement, selon les agences de presse.
            Czech   | Mluvčí Kremlu v pondělí odmítl obvinění, že za útokem na americkou společnost stojí Rusko. Podle něj jde o nepodložená tvrzení, která nemají žádnou oporu ve skutečnosti a jen zhoršují vztahy.
            Russian | Москва отрицает причастность к атаке.
            """)
    void namesTheLanguageThatItDoesNotRead(String name, String text) {
        assertThatThrownBy(() -> LANGUAGE.tag("x.html", text, Optional.of("en")))
                .isInstanceOf(InputException.class)
                .hasMessage("[x.html] " + name + " text; jaccuse reads English only for now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Moscow denies it.", "JBS, DarkSide, REvil", "FBI blames REvil for JBS attack", "Kremlin: no."})
    void letsShortTextsPass(String text) {
        assertThat(LANGUAGE.tag("x", text, Optional.empty())).isEqualTo("en");
    }

    @Test
    void believesThePageWhereTheTextIsTooShortToTell() {
        assertThatThrownBy(() -> LANGUAGE.tag("x", "Moskau bestreitet das.", Optional.of("de-DE")))
                .hasMessageStartingWith("[x] German text");
    }

    @Test
    void keepsTheKindOfEnglishAndOverrulesAWrongTag() {
        String text = "The company said that it had been told of the attack by one of its suppliers on the day before.";
        assertThat(LANGUAGE.tag("x", text, Optional.of("en_us"))).isEqualTo("en-US");
        assertThat(LANGUAGE.tag("x", text, Optional.of("de"))).isEqualTo("en");
    }
}
