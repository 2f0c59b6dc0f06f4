package org.jaccuse.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTest {
    private static final List<String> OFFERED =
            List.of("text/html", "text/turtle", "application/ld+json", "application/rdf+xml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "''|text/html",
                "*/*|text/html",
                "text/*|text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html",
                "text/turtle;q=0.5, text/html;q=0.9|text/html",
                "text/html;q=0.5, text/turtle|text/turtle",
                "text/turtle, */*;q=0.1|text/turtle",
                "application/ld+json;q=0.3, application/rdf+xml;q=0.7, */*;q=0|application/rdf+xml",
                "application/*, text/*;q=0.2|application/ld+json",
                "TEXT/Turtle ; Q=1.0|text/turtle",
                "text/turtle;charset=utf-8|text/turtle",
                // The closest range counts, wherever it stands.
                "*/*, text/html;q=0|text/turtle",
                "text/*;q=1, text/html;q=0.1|text/turtle",
                "text/turtle;q=0|none",
                "image/png|none",
                "application/json|none",
                // What is no range, or no quality, goes for nothing.
                "everything|text/html",
                "';;;,,,'|text/html",
                "text/turtle;q=much, text/html;q=0.9|text/turtle",
            })
    void theBestOfWhatIsOfferedIsChosen(String accept, String best) {
        assertThat(Accepted.of(accept).best(OFFERED).orElse(null)).isEqualTo(best);
    }
}
