package org.jaccuse.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;

/** What writing to a store needs: the shapes, the terms that they declare, and the versions of the documents. */
record Rules(ShapeGate gate, Names names, Snapshots snapshots) {
    static Rules load(DatasetGraph quads) {
        ShapeGate gate = ShapeGate.load(Bundle.shipped());
        Names names = new Names(gate.prefixes());
        return new Rules(gate, names, new Snapshots(quads, names));
    }

    /**
     * Holds the graph of a document against the shapes.
     *
     * @throws ShapeViolation when the graph breaks a shape
     * @throws InputException when the graph does not describe the document
     */
    SoundGraph sound(String iri, Model model) {
        Node document = NodeFactory.createURI(iri);
        if (!model.getGraph().contains(document, names.type(), names.document())) {
            throw new InputException(
                    iri, "the graph does not describe the document of its name; give that document's graph");
        }
        List<Breach> breaches = gate.check(model);
        if (!breaches.isEmpty()) {
            throw new ShapeViolation(place(document, model.getGraph()), breaches);
        }
        return new SoundGraph(iri, model);
    }

    /**
     * Holds statements that join others in a graph against the shapes.
     *
     * @throws ShapeViolation when they break one
     */
    void soundPart(String iri, Model more) {
        List<Breach> breaches = gate.check(more);
        if (!breaches.isEmpty()) {
            throw new ShapeViolation(iri, breaches);
        }
    }

    private String place(Node document, Graph graph) {
        return graph.stream(document, names.location(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse(document.getURI());
    }
}
