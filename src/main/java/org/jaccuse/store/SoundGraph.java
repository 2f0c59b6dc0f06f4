package org.jaccuse.store;

import org.apache.jena.rdf.model.Model;

/** The graph of a document that the shapes let through; {@link Store#check} makes it. */
public final class SoundGraph {
    private final String iri;
    private final Model graph;

    SoundGraph(String iri, Model graph) {
        this.iri = iri;
        this.graph = graph;
    }

    /** IRI of the document and of its graph. */
    public String iri() {
        return iri;
    }

    Model graph() {
        return graph;
    }
}
