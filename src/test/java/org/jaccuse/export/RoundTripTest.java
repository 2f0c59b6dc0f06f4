package org.jaccuse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    @TempDir
    private static Path folder;

    static Stream<Format> syntaxes() {
        return Formats.load().all().stream().filter(format -> Exporters.SYNTAXES.containsKey(format.name()));
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void whatIsReadBackIsWhatWasWritten(Format format) throws IOException {
        Path file = folder.resolve("claims" + format.ending());
        Export.toFile(format, SampleExcerpt.claims(), file, false);
        assertThat(RdfFile.read(file, Optional.empty())).isEqualTo(graphs(SampleExcerpt.dataset()));
        assertThat(RdfFile.read(file, Optional.of(format.name()))).isEqualTo(graphs(SampleExcerpt.dataset()));
    }

    @ParameterizedTest
    @CsvSource({"trig, TriG", "nquads, N-Quads", "jsonld, JSON-LD", "trix, TriX"})
    void jenaReadsTheSameQuads(String format, String language) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(
                        SampleExcerpt.text(format, SampleExcerpt.claims()),
                        org.apache.jena.riot.RDFLanguages.nameToLang(language))
                .parse(read);
        assertThat(IsoMatcher.isomorphic(read, SampleExcerpt.dataset())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"turtle, Turtle", "ntriples, N-Triples", "rdfxml, RDF/XML", "rdfjson, RDF/JSON"})
    void jenaReadsTheSameTriples(String format, String language) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(
                        SampleExcerpt.text(format, SampleExcerpt.claims()),
                        org.apache.jena.riot.RDFLanguages.nameToLang(language))
                .parse(read);
        assertThat(read.getDefaultGraph().stream().collect(Collectors.toSet())).isEqualTo(union());
    }

    @Test
    void anRdf12ReaderFindsATermForEachClaimThatNobodyAsserts() {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(SampleExcerpt.text("rdf12", SampleExcerpt.claims()), Lang.TRIG)
                .parse(read);
        var terms =
                read.stream().filter(quad -> quad.getObject().isTripleTerm()).toList();
        assertThat(terms)
                .hasSize(claims())
                .allSatisfy(quad -> assertThat(read.stream().map(q -> q.asTriple()))
                        .doesNotContain(quad.getObject().getTriple()));
    }

    @Test
    void eachNanopublicationHasItsFourGraphs() {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(SampleExcerpt.text("nanopub", SampleExcerpt.claims()), Lang.TRIG)
                .parse(read);
        Set<String> graphs = new HashSet<>();
        read.listGraphNodes().forEachRemaining(graph -> graphs.add(graph.toString()));
        assertThat(graphs).hasSize(4 * claims());
    }

    @Test
    void textsOfAllKindsSurviveInRdf() throws IOException {
        // A text with half a surrogate pair is none that UTF-8 could carry; a store turns it into a question mark.
        var strings = Hostile.strings(60).stream()
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .toList();
        Path file = folder.resolve("hostile.nq");
        Export.toFile(Formats.load().named("nquads"), SampleExcerpt.of(strings), file, false);
        Set<String> read = RdfFile.read(file, Optional.empty()).values().stream()
                .flatMap(Set::stream)
                .map(Triple::getObject)
                .filter(node -> node.isLiteral())
                .map(node -> node.getLiteralLexicalForm())
                .collect(Collectors.toSet());
        assertThat(read).containsAll(strings);
    }

    @Test
    void aBrokenFileIsNamedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.ttl"), "<urn:a> <urn:b> <urn:c .\n");
        assertThatThrownBy(() -> RdfFile.read(file, Optional.empty()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("broken.ttl:1] is not Turtle");
    }

    @Test
    void blankNodesAndUnknownEndingsAreRefused() throws IOException {
        Path blank = Files.writeString(folder.resolve("blank.ttl"), "[] <urn:b> <urn:c> .\n");
        assertThatThrownBy(() -> RdfFile.read(blank, Optional.empty())).hasMessageContaining("has a blank node");
        Path other = Files.writeString(folder.resolve("other.txt"), "");
        assertThatThrownBy(() -> RdfFile.read(other, Optional.empty())).hasMessageContaining("give --format");
    }

    @Test
    void aContextOnTheWebIsNotFetched() throws IOException {
        String json = "{\"@context\": \"https:" + "//schema.org/\", \"@type\": \"Claim\"}";
        Path file = Files.writeString(folder.resolve("remote.jsonld"), json);
        assertThatThrownBy(() -> RdfFile.read(file, Optional.empty())).isInstanceOf(InputException.class);
    }

    private static int claims() {
        return (int) SampleExcerpt.dataset().stream()
                .filter(quad -> quad.getPredicate().equals(Terms.PROPOSITION))
                .count();
    }

    private static Set<Triple> union() {
        return SampleExcerpt.dataset().stream().map(quad -> quad.asTriple()).collect(Collectors.toSet());
    }

    private static Map<String, Set<Triple>> graphs(DatasetGraph quads) {
        Map<String, Set<Triple>> graphs = new TreeMap<>();
        quads.find()
                .forEachRemaining(quad -> graphs.computeIfAbsent(quad.getGraph().toString(), g -> new HashSet<>())
                        .add(quad.asTriple()));
        return graphs;
    }
}
