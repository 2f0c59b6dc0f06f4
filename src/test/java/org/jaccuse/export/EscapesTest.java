package org.jaccuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {
    private static final String HIDDEN =
            "\u0000\u0007\u001b\u007f\u0085\u061c\u200e\u2028\u202e\u2066\ufeff\ufffe\uffff";
    private static final String SHOWN = "tab\tline\n“quoted” — é Ω\u00a0\u0628 \u2030 \ufffd \ufb01 \ud83d\udca5";

    @Test
    void whatDoesNotShowIsEscapedAndNothingElse() throws IOException {
        assertThat(escaped(SHOWN, 1_000)).isEqualTo(SHOWN);
        String expected = HIDDEN.chars().mapToObj(c -> "\\u%04X".formatted(c)).reduce("", String::concat);
        assertThat(escaped(HIDDEN, 1_000)).isEqualTo(expected);
    }

    @Test
    void aCharacterMayBeCutAnywhere() throws IOException {
        String text = SHOWN + HIDDEN + SHOWN;
        String whole = escaped(text, 1_000);
        for (int size = 1; size < 5; size++) {
            assertThat(escaped(text, size)).as("in portions of " + size).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nquads, N-Quads",
        "ntriples, N-Triples",
        "turtle, Turtle",
        "trig, TriG",
        "jsonld, JSON-LD",
        "rdf12, TriG",
        "rdfjson, RDF/JSON",
        "nanopub, TriG"
    })
    void noFormatOfRdfHidesACharacterAndJenaReadsAllOfThem(String format, String language) {
        String name = "a" + HIDDEN + "b";
        String text = SampleExcerpt.text(format, SampleExcerpt.of(List.of(name)));
        assertThat(text.codePoints().filter(c -> HIDDEN.indexOf(c) >= 0)).isEmpty();
        DatasetGraph read = DatasetGraphFactory.create();
        Lang lang = RDFLanguages.nameToLang(language);
        RDFParser.fromString(text, lang).parse(read);
        assertThat(read.stream().map(quad -> quad.getObject()).filter(o -> o.isLiteral()))
                .anyMatch(literal -> literal.getLiteralLexicalForm().equals(name));
    }

    private static String escaped(String text, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        try (Escapes out = new Escapes(bytes)) {
            for (int from :
                    IntStream.iterate(0, i -> i < all.length, i -> i + size).toArray()) {
                out.write(all, from, Math.min(size, all.length - from));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
