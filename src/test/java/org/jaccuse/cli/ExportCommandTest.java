package org.jaccuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What export says of a store with one claim: the White House, on the tenth of May 2021, accuses DarkSide. */
class ExportCommandTest {
    private static final Path SINGLE = Path.of("src/test/resources/export/single.trig");

    @TempDir
    Path folder;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void store() {
        assertThat(run("import " + SINGLE).code).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        claims --policy none                 | [policy none] no such policy; there are all, affirmed
        claims --min-sources 0               | [min-sources 0] not a number of documents; expected 1
        claims --as-of yesterday             | [asof yesterday] not a date; expected year, month and day
        actors --as-of 2021-05-10            | [export actors] --as-of does not narrow this view; it takes --incident
        incident                             | [export incident] which incident? give --incident NAME
        incident --incident nowhere          | [incident nowhere] the store knows no incident of this name
        all --as-of 2021-05-10               | [export] all takes no selection
        """)
    void aMistakenSelectionIsToldInOneLine(String selection, String told) {
        Ran ran = run("export --format nquads " + selection);
        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.out).isEmpty();
        assertThat(ran.err).startsWith(told).matches("[^\n]*\n");
    }

    @ParameterizedTest
    @CsvSource({"stix", "misp", "schema", "eurepoc", "nanopub"})
    void aFormatOfSingleClaimsTakesNoSummary(String format) {
        Ran ran = run("export actors --format " + format);
        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.out).isEmpty();
        assertThat(ran.err)
                .isEqualTo("[export actors] is a summary, and " + format
                        + " holds single claims; give claims, timeline or incident with it\n");
        assertThat(run("export timeline --format " + format).out).contains("DarkSide");
    }

    @Test
    void aTimelineHasNoTraceOfMentions() {
        assertThat(run("export claims --format nquads").out).contains("#m-110-125", "Candidate");
        assertThat(run("export timeline --format nquads").out)
                .contains("#c-1ef1a818", "#s-110-228")
                .doesNotContain("#m-", "Candidate");
    }

    @Test
    void aSelectionThatNothingFitsIsToldOf() {
        Ran before = run("export claims --format nquads --as-of 2021-05-09");
        assertThat(before.code).isZero();
        assertThat(before.out).isEmpty();
        assertThat(before.err).contains("nothing in the store fits this selection");
        Ran after = run("export claims --format nquads --as-of 2021-05-10");
        assertThat(after.out).contains("The White House said on Monday");
        assertThat(after.err).startsWith("kept: denials, hedges").doesNotContain("nothing in the store");
        assertThat(run("export claims --format nquads --min-sources 2").out).isEmpty();
    }

    private Ran run(String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = Stream.concat(
                        Arrays.stream(words.split(" ")),
                        Stream.of("--store", folder.resolve("store").toString()))
                .toArray(String[]::new);
        int code = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
