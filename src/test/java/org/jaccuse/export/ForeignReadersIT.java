package org.jaccuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that were not written here read every export, of a sound store and of one full of hostile texts. */
class ForeignReadersIT {
    private static final int STRINGS = 40;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void export() throws IOException {
        List<String> strings = Hostile.strings(STRINGS);
        for (Format format : Formats.load().all()) {
            Export.toFile(format, SampleExcerpt.claims(), folder.resolve(name("sound", format)), false);
            Export.toFile(format, SampleExcerpt.of(strings), folder.resolve(name("hostile", format)), false);
        }
    }

    private static String name(String kind, Format format) {
        return kind + "." + format.name();
    }

    private static Stream<String> kinds() {
        return Stream.of("sound", "hostile");
    }

    /** JGraphT holds the file against the schema of GraphML first. */
    @Test
    void jgraphtReadsGraphMlByItsSchema() throws IOException {
        for (String kind : kinds().toList()) {
            Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(
                    SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
            var labels = new TreeMap<String, String>();
            GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
            importer.setSchemaValidation(true);
            importer.addVertexAttributeConsumer((node, value) -> {
                if (node.getSecond().equals("label")) {
                    labels.put(node.getFirst(), value.getValue());
                }
            });
            importer.importGraph(graph, new StringReader(Files.readString(folder.resolve(kind + ".graphml"))));
            assertThat(graph.edgeSet()).hasSizeGreaterThan(20);
            assertThat(labels).hasSameSizeAs(graph.vertexSet());
        }
    }

    @Test
    void graphvizDrawsDot() throws Exception {
        ForeignTool.need("dot", "graphviz");
        for (String kind : kinds().toList()) {
            ForeignTool.run(folder, "dot", "-Tsvg", kind + ".dot", "-o", kind + ".svg");
            String svg = Files.readString(folder.resolve(kind + ".svg"));
            assertThat(svg).contains("<title>legend_proposition</title>").doesNotContain("<script");
        }
        assertThat(Files.readString(folder.resolve("sound.svg"))).contains("SolarWinds compromise");
    }

    @Test
    void pythonReadsJsonCsvAndXml() throws Exception {
        ForeignTool.need("python3", "python3");
        String told = ForeignTool.run(folder, "python3", script("read.py").toString());
        assertThat(told).contains("35 files read");
    }

    @Test
    void cytoscapeJsReadsItsJsonWithoutAWindow() throws Exception {
        ForeignTool.need("node", "nodejs");
        String told = ForeignTool.run(
                folder, "node", script("read.js").toString(), library().toString());
        assertThat(told).contains("sound: drawn").contains("hostile: drawn");
    }

    @Test
    void gephiReadsGexfAndGraphMl() throws Exception {
        Path toolkit = Path.of(
                System.getProperty("user.home"),
                ".m2/repository/org/gephi/gephi-toolkit/0.10.1/gephi-toolkit-0.10.1-all.jar");
        ForeignTool.need(
                Files.exists(toolkit),
                "the Gephi toolkit is not there (mvn dependency:get -Dtransitive=false"
                        + " -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all)");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String told = ForeignTool.run(
                folder,
                java,
                "-Xmx400m",
                "-cp",
                toolkit.toString(),
                script("Gephi.java").toString());
        for (String file : List.of("sound.gexf", "sound.graphml", "hostile.gexf", "hostile.graphml")) {
            assertThat(told).containsPattern(file + ": [1-9]\\d* nodes, [1-9]\\d* edges, 0 severe");
        }
        assertThat(told).contains("sound.gexf: dynamic");
    }

    private static Path script(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var in = Objects.requireNonNull(ForeignReadersIT.class.getResourceAsStream("/export/" + name), name)) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private static Path library() throws IOException {
        Path file = folder.resolve("cytoscape.js");
        try (var in = Objects.requireNonNull(Exporters.class.getResourceAsStream("page/cytoscape.min.js"))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    @Test
    void anExportOfHostileTextsIsUtf8WithoutCharactersThatViewersStumbleOn() throws IOException {
        for (Format format : Formats.load().all()) {
            Path place = folder.resolve(name("hostile", format));
            boolean rdf = Exporters.SYNTAXES.containsKey(format.name())
                    || format.name().matches("rdf12|nanopub");
            if (!rdf && !format.folder()) {
                String text = Files.readString(place, StandardCharsets.UTF_8);
                Optional<Integer> bad = text.codePoints()
                        .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' || c == 0xFFFE)
                        .boxed()
                        .findFirst();
                assertThat(bad).as(format.name()).isEmpty();
            }
        }
    }
}
