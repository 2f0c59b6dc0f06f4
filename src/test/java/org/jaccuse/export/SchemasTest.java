package org.jaccuse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** XML exports against schemas: that of GraphML as JGraphT ships it, and GEXF 1.3 as its primer has it. */
class SchemasTest {
    static Stream<Excerpt> excerpts() {
        return Stream.of(
                SampleExcerpt.claims(),
                SampleExcerpt.of(Hostile.strings(60)),
                SampleExcerpt.of(List.of()),
                part -> SampleExcerpt.claims()
                        .each(quads -> part.take(quads.stream()
                                .filter(quad -> !quad.getPredicate().toString().endsWith("issued"))
                                .toList())));
    }

    @ParameterizedTest
    @MethodSource("excerpts")
    void gexfKeepsItsSchema(Excerpt excerpt) throws Exception {
        gexf(SampleExcerpt.text("gexf", excerpt));
    }

    @ParameterizedTest
    @MethodSource("excerpts")
    void graphMlKeepsItsSchema(Excerpt excerpt) throws Exception {
        graphml(SampleExcerpt.text("graphml", excerpt));
    }

    /** The schema knows nothing of yEd, whose elements stand where any text may stand: they are left out. */
    @ParameterizedTest
    @MethodSource("excerpts")
    void theGraphMlForYedKeepsTheSchemaWithoutYedsElements(Excerpt excerpt) throws Exception {
        String text = SampleExcerpt.text("graphml-yed", excerpt);
        assertThat(text).contains("<y:ShapeNode>");
        graphml(text.replaceAll("(?s)<y:(\\w+Node|\\w+Edge)>.*?</y:\\1>", "")
                .replaceAll(" yfiles\\.type=\"\\w+\"", ""));
    }

    @Test
    void theSchemasRefuseWhatIsWrong() {
        String gexf = SampleExcerpt.text("gexf", SampleExcerpt.claims());
        assertThat(gexf).contains("<viz:shape value=\"square\"", " start=\"20");
        for (String wrong : List.of(
                gexf.replace("value=\"square\"", "value=\"pentagon\""),
                gexf.replace(" start=\"20", " start=\"about 20"),
                gexf.replaceFirst(" source=\"", " source=\"nobody"),
                gexf.replaceFirst("for=\"n_kind\"", "for=\"n_unknown\""))) {
            assertThatThrownBy(() -> gexf(wrong)).isInstanceOf(SAXException.class);
        }
        String graphml = SampleExcerpt.text("graphml", SampleExcerpt.claims());
        assertThatThrownBy(() -> graphml(graphml.replace("attr.type=\"int\"", "attr.type=\"number\"")))
                .isInstanceOf(SAXException.class);
        assertThatCode(() -> graphml(graphml)).doesNotThrowAnyException();
    }

    private static void gexf(String text) throws SAXException, IOException {
        schema(SchemasTest.class.getResource("/export/gexf-viz.xsd"), SchemasTest.class.getResource("/export/gexf.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(text)));
    }

    private static void graphml(String text) throws SAXException, IOException {
        schema(GraphMLImporter.class.getResource("/xlink.xsd"), GraphMLImporter.class.getResource("/graphml.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(text)));
    }

    private static Schema schema(URL... files) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar:file");
        return factory.newSchema(Stream.of(files)
                .map(file -> new StreamSource(Objects.requireNonNull(file).toString()))
                .toArray(Source[]::new));
    }
}
