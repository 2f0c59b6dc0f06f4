package org.jaccuse.store;

import org.apache.jena.rdf.model.Model;

/** Holds the graphs of documents against the shapes. May be used from several threads. */
@FunctionalInterface
public interface GraphCheck {
    /**
     * Lets the graph of a document through.
     *
     * @param graphIri IRI of the document, which is also the name of its graph
     * @throws ShapeViolation when the graph breaks a shape
     * @throws org.jaccuse.model.InputException when the graph does not describe the document
     */
    SoundGraph check(String graphIri, Model graph);
}
