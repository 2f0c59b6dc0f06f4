package org.jaccuse.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * RDF 1.2 in TriG: each claim reifies a triple that ties the subject of its proposition to the object. The triple itself is never
 * asserted. Written by Jena, for Rio has no triple terms.
 */
final class Rdf12 implements Exporter {
    private static final Node REIFIES = Namespaces.term("rdf:reifies");
    private static final Map<String, Node> RELATIONS = new TreeMap<>(Map.of(
            "Responsibility", Namespaces.term("view:responsibleFor"),
            "Link", Namespaces.term("view:linkedTo"),
            "Location", Namespaces.term("view:basedIn"),
            "Shelter", Namespaces.term("view:shelters")));

    @Override
    public void write(Excerpt excerpt, Output output) throws IOException {
        try (OutputStream out = new Escapes(output.open("trig"))) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
            writer.start();
            Namespaces.prefixes().forEach(writer::prefix);
            Rdf.Seen seen = new Rdf.Seen(false);
            excerpt.each(quads -> {
                for (Quad quad : quads) {
                    if (seen.first(quad)) {
                        writer.quad(quad);
                    }
                }
                Reading.of(quads).claims().forEach(told -> writer.quad(reifier(told)));
            });
            writer.finish();
        }
    }

    private static Quad reifier(Told told) {
        Node relation = RELATIONS.getOrDefault(told.relation(), Namespaces.term("view:linkedTo"));
        Node triple = NodeFactory.createTripleTerm(
                NodeFactory.createURI(told.subject().id()),
                relation,
                NodeFactory.createURI(told.object().id()));
        return Quad.create(
                NodeFactory.createURI(told.source().id()), NodeFactory.createURI(told.id()), REIFIES, triple);
    }
}
