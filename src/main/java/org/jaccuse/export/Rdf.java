package org.jaccuse.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/** RDF in one of the syntaxes of RDF4J Rio, written as it comes. */
final class Rdf implements Exporter {
    private static final Set<RDFFormat> XML = Set.of(RDFFormat.RDFXML, RDFFormat.TRIX);

    private final RDFFormat syntax;

    Rdf(RDFFormat syntax) {
        this.syntax = syntax;
    }

    @Override
    public void write(Excerpt excerpt, Output output) throws IOException {
        try (OutputStream out = open(output)) {
            // Rio writes character by character; without a buffer of characters each is encoded by itself.
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            RDFWriter writer =
                    syntax.equals(RDFFormat.BINARY) ? Rio.createWriter(syntax, out) : Rio.createWriter(syntax, text);
            writer.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
            writer.set(BasicWriterSettings.PRETTY_PRINT, false);
            writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
            writer.startRDF();
            if (!syntax.equals(RDFFormat.BINARY)) {
                Namespaces.prefixes().forEach(writer::handleNamespace);
            }
            Terms4j terms = new Terms4j(XML.contains(syntax));
            // Rio would write names of graphs into RDF/JSON in a way of its own that others do not read.
            boolean graphs = syntax.supportsContexts() && !syntax.equals(RDFFormat.RDFJSON);
            Seen seen = new Seen(!graphs);
            excerpt.each(quads -> {
                for (Quad quad : quads) {
                    if (seen.first(quad)) {
                        writer.handleStatement(terms.statement(quad, graphs));
                    }
                }
            });
            writer.endRDF();
            text.flush();
        } catch (RDFHandlerException e) {
            throw new IOException(e);
        }
    }

    /** XML has no such escapes, and binary RDF needs none. */
    private OutputStream open(Output output) throws IOException {
        boolean escapes = !XML.contains(syntax) && !syntax.equals(RDFFormat.BINARY);
        return escapes ? new Escapes(output.open("rdf")) : output.open("rdf");
    }

    /**
     * Leaves out what a further part says again: descriptions of register entries, which each document that names them brings
     * along, and without graph names whatever two documents both say. Only the latest are remembered, so that memory stays
     * bounded; what stands twice then says no more than what stands once.
     */
    static final class Seen {
        private static final int MOST = 200_000;

        private static final String DOCUMENTS = Terms.BASE + "document/";

        private final boolean triples;
        private Node latestHome = Node.ANY;
        private boolean ofDocument;
        private final Map<Object, Boolean> latest = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Boolean> eldest) {
                return size() > MOST;
            }
        };

        Seen(boolean triples) {
            this.triples = triples;
        }

        /** What stands in a document's own graph stands there once. */
        boolean first(Quad quad) {
            Node home = triples ? quad.getSubject() : quad.getGraph();
            if (!home.equals(latestHome)) {
                latestHome = home;
                ofDocument = home.isURI() && home.getURI().startsWith(DOCUMENTS);
            }
            return ofDocument || latest.put(triples ? quad.asTriple() : quad, true) == null;
        }
    }
}
