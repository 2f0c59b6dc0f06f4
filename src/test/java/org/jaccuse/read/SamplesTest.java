package org.jaccuse.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jaccuse.model.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample documents are read as a person reads them: headline, day, and nothing from around the article. */
class SamplesTest {
    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/samples"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasItsHeadlineItsDayAndNothingFromAroundIt(Path file) throws IOException {
        String type = file.toString().endsWith(".html") ? "text/html" : "text/plain";
        Document document = Raw.read(Raw.of(Files.readAllBytes(file), type));
        assertThat(document.title()).isPresent();
        assertThat(document.published().map(day -> day.getYear() + ""))
                .get()
                .asString()
                .matches("20\\d\\d");
        assertThat(document.text())
                .doesNotContain("cookies", "Related", "Subscribe", "comment", "Archive", "Most read", "Imprint");
        assertThat(document.blocks()).hasSizeGreaterThanOrEqualTo(3);
    }
}
