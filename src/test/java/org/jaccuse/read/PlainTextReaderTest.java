package org.jaccuse.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jaccuse.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
    private static final String BODY =
            "The company said that the attack on its network had been reported to the police on the same day.";

    @Test
    void partsHeadlineHeadingsAndParagraphs() {
        Document document = Raw.plain("Company reports an attack\n\n" + BODY + "\n\nWhat is known\n\n" + BODY);
        assertThat(document.title()).contains("Company reports an attack");
        assertThat(Raw.blocks(document))
                .containsExactly(
                        "TITLE Company reports an attack",
                        "PARAGRAPH " + BODY,
                        "HEADING What is known",
                        "PARAGRAPH " + BODY);
        assertThat(document.text()).isEqualTo("Company reports an attack\n\n" + BODY + "\n\nWhat is known\n\n" + BODY);
    }

    @Test
    void looksForTheHeadlineBelowTheSectionOfTheOutlet() {
        assertThat(Raw.plain("All news\n\nCompany reports an attack\n\n" + BODY).title())
                .contains("Company reports an attack");
    }

    @Test
    void hasNoTitleWhereTheTextBeginsWithASentence() {
        assertThat(Raw.plain(BODY + "\n\n" + BODY).title()).isEmpty();
    }

    @Test
    void joinsLinesThatAMarginBroke() {
        Document document = Raw.plain("""
                The company said on Monday that it had been told of the attack by
                a supplier. It has restored its systems from copies, and it knows
                of no harm to its customers.

                The group that is said to have carried out the well-known cyber-
                attack has not been named by the police, who go on looking for it
                in several countries.
                """);
        assertThat(Raw.blocks(document))
                .containsExactly(
                        "PARAGRAPH The company said on Monday that it had been told of the attack by a supplier. It has"
                                + " restored its systems from copies, and it knows of no harm to its customers.",
                        "PARAGRAPH The group that is said to have carried out the well-known cyber-attack has not been named"
                                + " by the police, who go on looking for it in several countries.");
    }

    @Test
    void leavesLinesThatAnAuthorBroke() {
        assertThat(Raw.plain(BODY + "\n" + BODY + " " + BODY + "\nA caption\n" + BODY)
                        .blocks())
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Published: 2021-06-03                             | 2021-06-03
            June 3, 2021                                      | 2021-06-03
            Thursday, 3 June 2021, 10:15 a.m. EDT             | 2021-06-03
            Washington, D.C. - Sept. 3rd, 2021                | 2021-09-03
            Last updated: June 4, 2021                        | 2021-06-04
            WASHINGTON, June 30, 2021 /TASS/.                 | 2021-06-30
            """)
    void findsTheDayOfPublication(String line, LocalDate day) {
        assertThat(Raw.plain("Company reports an attack\n\n" + line + "\n\n" + BODY)
                        .published())
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WASHINGTON, June 30. /TASS/. The company spoke on Tuesday.",
                "June 30",
                "Published: 06/03/2021",
                "Published: 2021-13-45",
                "The first attack was found on June 3, 2021, and nobody was told of it for a week."
            })
    void leavesTheDayOpenWhereYearOrMeaningIsNotCertain(String line) {
        assertThat(Raw.plain("Company reports an attack\n\n" + line + "\n\n" + BODY)
                        .published())
                .isEmpty();
    }

    @Test
    void prefersPublicationToUpdateAndTheTextToTheUser() {
        String text = "Company reports an attack\n\nUpdated: June 5, 2021\n\nPublished: June 3, 2021\n\n" + BODY;
        LocalDate given = LocalDate.of(2020, 1, 1);
        assertThat(Raw.read(Raw.of(text, StandardCharsets.UTF_8, "text/plain"), given)
                        .published())
                .contains(LocalDate.of(2021, 6, 3));
        assertThat(Raw.read(Raw.of(BODY, StandardCharsets.UTF_8, "text/plain"), given)
                        .published())
                .contains(given);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WASHINGTON, June 30. /TASS/. The company spoke. | TASS
            LONDON (Reuters) - The company spoke.           | Reuters
            """)
    void namesTheAgencyOfTheDateline(String line, String agency) {
        assertThat(Raw.plain("Company reports an attack\n\n" + line + "\n\n" + BODY)
                        .publisher())
                .contains(agency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n \t", "\ufeff", "\u200b\n"})
    void refusesTextWithoutWords(String text) {
        assertThatThrownBy(() -> Raw.plain(text)).hasMessage("[x] no text found; expected an article with paragraphs");
    }
}
