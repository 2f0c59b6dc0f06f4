package org.jaccuse.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jaccuse.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "We did not do it," he said.                 | We did not do it,
            “We did not do it,” he said.                 | We did not do it,
            «We did not do it», he said.                 | We did not do it
            „We did not do it“, he said.                 | We did not do it
            “We did not do it“, he said.                 | We did not do it
            “It was Iran,” he said, “and we know.”       | It was Iran,;and we know.
            He called it "baseless" and "absurd".        | baseless;absurd
            """)
    void findsWhatStandsInMarks(String text, String quoted) {
        assertThat(quotations(text)).containsExactly(quoted.split(";"));
    }

    @Test
    void aQuotationWithoutItsClosingMarkEndsWithTheParagraph() {
        assertThat(quotations("He said: \"It was Iran.\n\nThe town is \"small\"."))
                .containsExactly("It was Iran.", "small");
    }

    @Test
    void anOpeningMarkInAQuotationStartsANewOne() {
        assertThat(quotations("“It was Iran. “We know,” he said.")).containsExactly("It was Iran. ", "We know,");
    }

    @Test
    void aClosingMarkAloneOpensNothing() {
        assertThat(quotations("It was Iran,” he said.")).isEmpty();
    }

    @Test
    void marksAroundNothingQuoteNothing() {
        assertThat(quotations("It is \"\" and \" \" again.")).isEmpty();
    }

    @Test
    void inchesAreNoQuotation() {
        assertThat(quotations("The 19\" rack burnt.")).isEmpty();
    }

    @Test
    void apostrophesStayAndSingleMarksAroundANameGo() {
        assertThat(masked("Russia's 'Sandworm' isn't the hackers' name."))
                .isEqualTo("Russia's  Sandworm  isn't the hackers' name.");
    }

    @Test
    void asidesInBracketsAreBlankedOut() {
        assertThat(masked("APT29 (Cozy Bear) did it.").replaceAll(" +", " ")).isEqualTo("APT29 did it.");
        assertThat(masked("APT29 (a) did it.")).hasSize("APT29 (a) did it.".length());
    }

    @Test
    void aNameGivenInPassingIsBlankedOut() {
        assertThat(masked("The group, dubbed APT10, did it.").replaceAll(" +", " "))
                .isEqualTo("The group did it.");
        assertThat(masked("The minister called on Iran to stop.")).isEqualTo("The minister called on Iran to stop.");
    }

    @Test
    void whateverTheMarksOffsetsStayAndQuotationsAreInOrder() {
        Random random = new Random(7);
        String[] pieces = {
            "\"", "“", "”", "«", "»", "„", "'", "’", " ", "Iran", "did it", ". ", "\n\n", "(x)", "19", "𝄞"
        };
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder("A");
            for (int j = random.nextInt(14); j > 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            holds(text.toString());
        }
    }

    private static void holds(String text) {
        QuoteMarks marks = QuoteMarks.of(text, paragraphs(text));
        assertThat(marks.masked()).as(text).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            char left = marks.masked().charAt(i);
            assertThat(left == text.charAt(i) || left == ' ').as(text).isTrue();
        }
        assertThat(marks.quotations()).as(text).isSorted();
        assertThat(marks.quotations())
                .as(text)
                .allMatch(span -> !span.of(text).isBlank()
                        && paragraphs(text).stream().anyMatch(paragraph -> paragraph.contains(span)));
    }

    private static List<String> quotations(String text) {
        return QuoteMarks.of(text, paragraphs(text)).quotations().stream()
                .map(span -> span.of(text))
                .toList();
    }

    private static String masked(String text) {
        return QuoteMarks.of(text, paragraphs(text)).masked();
    }

    private static List<Span> paragraphs(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n", start)) {
            spans.add(new Span(start, end));
            start = end + 2;
        }
        spans.add(new Span(start, text.length()));
        return spans;
    }
}
