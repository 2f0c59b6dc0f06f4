package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jaccuse.analyse.Models;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Sentence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class ClaimDayTest {
    private static final Lexicons LEXICONS = Lexicons.load(Bundle.shipped());
    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 8);

    private static Optional<LocalDate> day(String text, String verb) {
        AnnotatedDocument document = Models.analyse(text, Optional.of(PUBLISHED));
        Sentence sentence = document.sentences().get(0);
        Syntax syntax = new Syntax(sentence, LEXICONS.classes(sentence));
        int word = IntStream.range(0, syntax.size())
                .filter(i -> syntax.token(i).word().equals(verb))
                .findFirst()
                .orElseThrow();
        return ClaimDay.of(document, syntax, word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On June 4, Putin branded the accusations absurd. | branded | 2021-06-04",
                "The ministry said on Monday that Russia had hacked its servers. | said | 2021-06-07",
                "The ministry said Monday that Russia had hacked its servers. | said | 2021-06-07",
                "The United States on Monday accused Iran of hacking the city. | accused | 2021-06-07",
                "Estonia blamed Russian spies yesterday for the breach. | blamed | 2021-06-07",
                "Russia hacked the parliament, the minister said on Friday. | said | 2021-06-04",
                "In a statement on Friday, the company blamed Chinese hackers. | blamed | 2021-06-04",
                "In a report released on Friday, Mandiant attributed the breach to Iran. | attributed | 2021-06-04",
                "The report, published on Friday, blamed Iran for the breach. | blamed | 2021-06-04",
                "On Monday, Canada condemned the attack and blamed North Korea. | blamed | 2021-06-07",
                "Officials declined on Monday to blame Russia. | blame | 2021-06-07",
            })
    void theDayOfSayingIsFound(String text, String verb, LocalDate expected) {
        assertThat(day(text, verb)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The attack on May 31 was blamed on Iran. | blamed",
                "Fancy Bear hacked the party on May 31. | hacked",
                "The ministry said Russia had hacked its servers on May 31. | said",
                "The bureau accused Iran of hacking the city on May 31. | accused",
                "Since Friday, the ministry has blamed Iran. | blamed",
                "The minister said Friday's attack was the work of Iran. | said",
                "The minister will blame Iran on June 30. | blame",
                "The minister blamed Iran in 2019. | blamed"
            })
    void theDayOfTheAttackAndLongerTimesAreNot(String text, String verb) {
        assertThat(day(text, verb)).isEmpty();
    }

    @Test
    void withTwoDaysTheNearerOneIsTheVerbs() {
        assertThat(day("On Monday the bureau said that Iran had struck the dam on May 31.", "said"))
                .contains(LocalDate.of(2021, 6, 7));
    }
}
