package org.jaccuse.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTest {
    private static final Wire WIRE = Wire.load(Bundle.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WASHINGTON (Reuters) - The Treasury named the unit. | Reuters",
                "MOSCOW, June 30. /TASS/. The ministry rejected the report. | TASS",
                "LONDON (AP) — Two banks were hit. | Associated Press",
                "Two banks were hit, police said. By Associated Press | Associated Press",
            })
    void aCreditNamesTheAgency(String text, String agency) {
        assertThat(WIRE.of(document(text, Optional.empty()))).contains(agency);
    }

    @Test
    void aBylineNamesTheAgency() {
        assertThat(WIRE.of(document("Two banks were hit.", Optional.of("Jo Doe, Agence France-Presse"))))
                .contains("Agence France-Presse");
    }

    @ParameterizedTest
    @CsvSource({
        "The minister told Reuters that the bank was hit.",
        "Interfax quoted the minister.",
        "The AP1 group did it."
    })
    void aSourceQuotedIsNoCredit(String text) {
        assertThat(WIRE.of(document(text, Optional.empty()))).isEmpty();
    }

    private static Document document(String text, Optional<String> byline) {
        return new Document(
                "x",
                "sha256:0",
                Optional.empty(),
                byline,
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text,
                List.of());
    }
}
