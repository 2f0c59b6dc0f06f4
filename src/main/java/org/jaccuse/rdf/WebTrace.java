package org.jaccuse.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jaccuse.model.RawDocument;

/** Where on the web the bytes of a document came from, and when. */
public final class WebTrace {
    private WebTrace() {}

    /**
     * Adds to the graph of a document what is known of its way here.
     *
     * @return the same graph
     * @throws org.jaccuse.model.InputException as {@link DocumentGraph#iri(RawDocument)}
     */
    public static Model added(RawDocument raw, Model graph) {
        Resource document = graph.createResource(DocumentGraph.iri(raw));
        raw.url()
                .filter(url -> !document.hasProperty(Vocabulary.schemaUrl))
                .ifPresent(url -> document.addProperty(Vocabulary.schemaUrl, Text.of(url)));
        raw.retrieved()
                .ifPresent(time -> document.addProperty(
                        Vocabulary.retrieved,
                        ResourceFactory.createTypedLiteral(time.toString(), XSDDatatype.XSDdateTime)));
        return graph;
    }
}
