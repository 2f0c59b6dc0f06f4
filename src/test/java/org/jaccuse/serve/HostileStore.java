package org.jaccuse.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** The sample claims many times over, each text of which is a string that tries to break out of its place. */
final class HostileStore {
    private HostileStore() {}

    /** Names, titles, places and hedges by turns; a quote keeps its length in front of the string. */
    static void fill(DatasetGraph quads, List<String> strings) {
        DatasetGraph sample = DatasetGraphFactory.create();
        Served.samples(sample);
        List<Quad> all = new ArrayList<>();
        sample.find().forEachRemaining(all::add);
        int at = 0;
        for (int copy = 0; at < strings.size(); copy++) {
            for (Quad quad : all) {
                Node object = quad.getObject();
                boolean text = object.isLiteral()
                        && object.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                        && !object.getLiteralLexicalForm().startsWith("sha256:");
                boolean label =
                        object.isLiteral() && !object.getLiteralLanguage().isEmpty();
                Node told = text || label
                        ? NodeFactory.createLiteralString(
                                object.getLiteralLexicalForm() + " " + strings.get(at++ % strings.size()))
                        : object(object, copy);
                quads.add(object(quad.getGraph(), copy), object(quad.getSubject(), copy), quad.getPredicate(), told);
            }
        }
    }

    /** In each copy documents and incidents of its own. */
    private static Node object(Node node, int copy) {
        if (!node.isURI() || copy == 0) {
            return node;
        }
        String iri = node.getURI();
        boolean own = iri.contains("/document/") || iri.contains("/incident/") || iri.contains("/proposition/");
        return own
                ? NodeFactory.createURI(iri.replaceFirst("(/(?:document|incident|proposition)/[^#]+)", "$1" + copy))
                : node;
    }
}
