package org.jaccuse.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Die russische Regierung hat jede Beteiligung an dem Angriff auf die Firma bestritten. Der Sprecher des Kremls sagte am Montag, dass Russland damit nichts zu tun habe und die Vorwürfe ohne jeden Grund erhoben würden.
            fr | Le Kremlin a nié lundi toute implication dans le piratage. Le porte-parole a déclaré que la Russie n’avait rien à voir avec cette attaque et que les accusations étaient sans fondement, selon les agences de presse.
            cs | Mluvčí Kremlu v pondělí odmítl obvinění, že za útokem na americkou společnost stojí Rusko. Podle něj jde o nepodložená tvrzení, která nemají žádnou oporu ve skutečnosti a jen zhoršují vztahy.
            fr | Le gouvernement a annoncé que la Russie était responsable de cette attaque informatique, selon un porte-parole.
            es | El gobierno anunció el martes que Rusia era responsable del ataque informático contra el ministerio.
            ru | Москва отрицает причастность к атаке.
            """)
    void tellsTheLanguageWhateverThePageSays(String tag, String text) {
        assertThat(LANGUAGES.tag(text, Optional.of("en"))).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow denies it.",
                "JBS, DarkSide, REvil",
                "FBI blames REvil for JBS attack",
                "Kremlin: no.",
                "Victims: JBS, Colonial Pipeline, Kaseya, SolarWinds, Sony Pictures, Garmin, Travelex, Norsk Hydro, Maersk, Equifax"
            })
    void letsShortTextsPass(String text) {
        assertThat(LANGUAGES.tag(text, Optional.empty())).isEqualTo("en");
    }

    @Test
    void believesThePageWhereTheTextIsTooShortToTell() {
        assertThat(LANGUAGES.tag("Moskau bestreitet das.", Optional.of("de-DE")))
                .isEqualTo("de-DE");
    }

    @Test
    void keepsTheKindOfEnglishAndOverrulesAWrongTag() {
        String text = "The company said that it had been told of the attack by one of its suppliers on the day before.";
        assertThat(LANGUAGES.tag(text, Optional.of("en_us"))).isEqualTo("en-US");
        assertThat(LANGUAGES.tag(text, Optional.of("de"))).isEqualTo("en");
    }
}
