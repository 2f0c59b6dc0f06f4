package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerWriterTest {
    private static final Inquiry STORE = SampleStore.inquiry();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'=1+1' | '=1+1",
                "'+1' | '+1",
                "'-x' | '-x",
                "'@sum' | '@sum",
                "-5 | -5",
                "'-5'^^<http://www.w3.org/2001/XMLSchema#integer> | -5",
                "'=x'^^<http://www.w3.org/2001/XMLSchema#integer> | '=x",
                "'a,b' | \"a,b\"",
                "'say \"no\"' | \"say \"\"no\"\"\"",
                "'plain' | plain"
            })
    void csvCellsCannotBecomeFormulas(String term, String cell) {
        assertThat(written("SELECT ?x { VALUES ?x { " + term + " } }", Format.CSV))
                .isEqualTo("x\r\n" + cell + "\r\n");
    }

    @Test
    void controlAndDirectionCharactersAreSpelledOutInTables() {
        String shown = written("SELECT ('a\\u001B[31m\\u202Eb\\nc\\u2067' AS ?x) {}", Format.TABLE);
        assertThat(shown).contains("a\\u{1b}[31m\\u{202e}b\\u{a}c\\u{2067}");
    }

    @Test
    void columnsLineUpUnderWideAndCombiningCharacters() {
        assertThat(written("SELECT ?x ?y { VALUES (?x ?y) { ('北京' 1) ('cafe\\u0301' 2) ('abcde' 3) } }", Format.TABLE))
                .isEqualTo("x      y\n─────  ─\nabcde  3\ncafe\u0301   2\n北京   1\n3 rows\n");
    }

    @Test
    void longCellsAreWrappedAndTheirRowsSetApart() {
        String shown = written("SELECT ?x { VALUES ?x { '" + "word ".repeat(12) + "' 'z' } }", Format.TABLE);
        assertThat(shown.lines().toList())
                .containsExactly(
                        "x",
                        "─".repeat(44),
                        "word word word word word word word word word",
                        "word word word",
                        "",
                        "z",
                        "2 rows");
    }

    @Test
    void whatHasNoNameIsShortenedByTheQuerysPrefixes() {
        assertThat(written("PREFIX j: <https://w3id.org/jaccuse/ns#> SELECT (j:affirm AS ?x) (<urn:y> AS ?y) {}", null))
                .contains("j:affirm  urn:y");
    }

    @Test
    void theStandardFormatsCarryTheSameRow() {
        String query = "SELECT ?x { VALUES ?x { 'a\\tb' } }";
        assertThat(written(query, Format.TSV)).isEqualTo("?x\n\"a\\tb\"\n");
        assertThat(written(query, Format.JSON)).contains("\"vars\": [ \"x\" ]").contains("\"value\": \"a\\tb\"");
        assertThat(written(query, Format.XML))
                .contains("<variable name=\"x\"/>")
                .contains("<literal>a&#x0009;b</literal>");
    }

    @Test
    void anAskIsYesOrNo() {
        assertThat(written("ASK {}", Format.TABLE)).isEqualTo("yes\n");
        assertThat(written("ASK { FILTER(false) }", Format.CSV)).isEqualTo("false\n");
        assertThat(written("ASK {}", Format.JSON)).contains("\"boolean\" : true");
    }

    @Test
    void rowsWithoutAnOrderOfTheirOwnAreSorted() {
        assertThat(written("SELECT ?x { VALUES ?x { 'c' 'a' UNDEF 'b' } }", Format.CSV))
                .isEqualTo("x\r\n\r\na\r\nb\r\nc\r\n");
        assertThat(written("SELECT ?x { VALUES ?x { 'c' 'a' 'b' } } ORDER BY DESC(?x)", Format.CSV))
                .isEqualTo("x\r\nc\r\nb\r\na\r\n");
    }

    @Test
    void triplesAreSortedTurtleOrNTriples() {
        String query = "CONSTRUCT { ?s a <urn:S> } WHERE { VALUES ?s { <urn:b> <urn:a> } }";
        String type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
        assertThat(written(query, Format.NTRIPLES))
                .isEqualTo("<urn:a> " + type + " <urn:S> .\n<urn:b> " + type + " <urn:S> .\n");
        assertThat(written(query, null).indexOf("<urn:a>"))
                .isLessThan(written(query, null).indexOf("<urn:b>"));
    }

    @Test
    void aFormatThatDoesNotSuitTheAnswerIsRefused() {
        assertThatThrownBy(() -> written("SELECT * {}", Format.TURTLE))
                .hasMessage("[--format turtle] the answer is rows; expected table, csv, tsv, json or xml");
        assertThatThrownBy(() -> written("CONSTRUCT WHERE { ?s a ?o }", Format.CSV))
                .hasMessage("[--format csv] the answer is triples; expected turtle or ntriples");
    }

    private static String written(String query, @Nullable Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AnswerWriter(bytes, STORE::names)
                .write(STORE.answer(SampleStore.query(query)), Optional.ofNullable(format));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
