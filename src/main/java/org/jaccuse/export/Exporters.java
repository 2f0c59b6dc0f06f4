package org.jaccuse.export;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.jaccuse.model.InputException;

/** Which exporter writes which format. */
final class Exporters {
    /** The syntaxes that can be read back, by format. */
    static final Map<String, RDFFormat> SYNTAXES = Map.of(
            "turtle", RDFFormat.TURTLE,
            "trig", RDFFormat.TRIG,
            "ntriples", RDFFormat.NTRIPLES,
            "nquads", RDFFormat.NQUADS,
            "rdfxml", RDFFormat.RDFXML,
            "jsonld", RDFFormat.JSONLD,
            "trix", RDFFormat.TRIX,
            "rdfjson", RDFFormat.RDFJSON,
            "binary-rdf", RDFFormat.BINARY);

    private static final Map<String, Exporter> OTHERS = Map.ofEntries(
            Map.entry("graphml", new GraphMl()),
            Map.entry("graphml-yed", new YedGraphMl()),
            Map.entry("gexf", new Gexf()),
            Map.entry("cytoscape", new CytoscapeJson()),
            Map.entry("cx2", new Cx2()),
            Map.entry("dot", new Dot()),
            Map.entry("jgf", new Jgf()),
            Map.entry("csv", new GraphCsv()),
            Map.entry("neo4j", new Neo4j()),
            Map.entry("mermaid", new Mermaid()),
            Map.entry("rdf12", new Rdf12()),
            Map.entry("nanopub", new Nanopub()),
            Map.entry("stix", new Stix()),
            Map.entry("misp", new Misp()),
            Map.entry("schema", new SchemaOrg()),
            Map.entry("eurepoc", new EuRepoC()),
            Map.entry("html", new HtmlPage()));

    private Exporters() {}

    static Exporter of(String format) {
        if (format.equals("nquads") || format.equals("ntriples")) {
            return new Lines(format.equals("nquads"));
        }
        return Optional.ofNullable(SYNTAXES.get(format))
                .<Exporter>map(Rdf::new)
                .or(() -> Optional.ofNullable(OTHERS.get(format)))
                .orElseThrow(() -> new InputException("format " + format, "is declared but nothing writes it"));
    }

    static Set<String> others() {
        return OTHERS.keySet();
    }
}
