package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jaccuse.bundle.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFileTest {
    private static final String WHOLE = """
            # title: Things
            # explanation: One row for each thing
            #   of the store.
            # parameter: thing text default any — which one
            # example: jaccuse ask mine
            SELECT ?thing { ?thing ?p ?o }
            """;

    @Test
    void aWholeHeaderIsReadWithItsContinuedLines() {
        Question question = SampleStore.question(WHOLE);
        assertThat(question.explanation()).isEqualTo("One row for each thing of the store.");
        assertThat(question.parameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.kind()).isEqualTo(Parameter.Kind.TEXT);
            assertThat(parameter.required()).isFalse();
            assertThat(parameter.fallback()).isEmpty();
            assertThat(parameter.meaning()).isEqualTo("which one");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " > ",
            value = {
                "# title: Things > # titel: Things > [queries/ask/mine.rq:1] no header key is called \"titel\"",
                "# title: Things > # title: > [queries/ask/mine.rq:1] \"title\" is empty",
                "# title: Things > #title: Things > [queries/ask/mine.rq:1] a header line reads",
                "# title: Things > # example: x > [queries/ask/mine.rq:1] the header lacks \"# title:\"",
                "# example: jaccuse ask mine > # title: Again > [queries/ask/mine.rq:5] \"title\" stands twice",
                "thing text default any — which > thing text which > [queries/ask/mine.rq:4] expected \"NAME TYPE",
                "thing text > thing word > [queries/ask/mine.rq:4] no parameter type is called \"word\"",
                "thing text > Thing text > [queries/ask/mine.rq:4] a parameter's name is of a-z",
                "thing text > other text > [queries/ask/mine.rq:4] the query has no variable ?other",
                "text default any > date default soon > [queries/ask/mine.rq:4] the default is no date: soon",
                "text default any > number default few > [queries/ask/mine.rq:4] the default is no number: few",
                "?thing ?p ?o } > ?thing ?p } > [queries/ask/mine.rq:6:",
                "SELECT ?thing { > SELECT ?thing { SERVICE <urn:x> {} > [queries/ask/mine.rq] SERVICE is refused"
            })
    void aBrokenFileIsToldWithItsLine(String whole, String broken, String message) {
        assertThat(WHOLE).contains(whole);
        assertThatThrownBy(() -> SampleStore.question(WHOLE.replace(whole, broken)))
                .hasMessageStartingWith(message);
    }

    @Test
    void aCheckNeedsAProblemAndARemedyAndIsASelect() {
        String check = "# title: t\n# problem: p\n# remedy: r\n";
        assertThatThrownBy(() -> Checks.read(new DataFile("queries/check/c.rq", check + "ASK {}")))
                .hasMessageStartingWith("[queries/check/c.rq:1] a check is a SELECT");
        assertThatThrownBy(() -> Checks.read(new DataFile("queries/check/c.rq", "# title: t\nSELECT * {}")))
                .hasMessageContaining("lacks \"# problem:\"");
    }
}
