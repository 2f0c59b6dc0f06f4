package org.jaccuse.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * N-Quads and N-Triples. Jena writes them, for Rio looks at each character and takes three times as long; what Rio escapes and Jena
 * does not is left to {@link Escapes}.
 */
final class Lines implements Exporter {
    private final boolean graphs;

    /** @param graphs whether the name of the graph is written: N-Quads */
    Lines(boolean graphs) {
        this.graphs = graphs;
    }

    @Override
    public void write(Excerpt excerpt, Output output) throws IOException {
        try (OutputStream out = new Escapes(output.open("lines"))) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, graphs ? RDFFormat.NQUADS : RDFFormat.NTRIPLES);
            Rdf.Seen seen = new Rdf.Seen(!graphs);
            writer.start();
            excerpt.each(quads -> {
                for (Quad quad : quads) {
                    if (!seen.first(quad)) {
                        continue;
                    }
                    if (graphs) {
                        writer.quad(quad);
                    } else {
                        writer.triple(quad.asTriple());
                    }
                }
            });
            writer.finish();
        }
    }
}
