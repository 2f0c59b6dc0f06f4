package org.jaccuse.store;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.jaccuse.bundle.Bundle;

/** Holds a document's graph against {@code ontology/shapes.ttl}. */
public final class ShapeGate {
    private final Shapes shapes;
    private final PrefixMapping prefixes;

    private ShapeGate(Graph file) {
        this.shapes = Shapes.parse(file);
        this.prefixes = PrefixMapping.Factory.create().setNsPrefixes(file.getPrefixMapping());
    }

    /** @throws org.jaccuse.model.InputException when the shapes file is missing or is not Turtle */
    public static ShapeGate load(Bundle bundle) {
        return new ShapeGate(TurtleFile.parse(bundle.file("ontology/shapes.ttl")));
    }

    /** For the graphs of public datasets: {@code ontology/dataset-shapes.ttl}. */
    static ShapeGate forDatasets(Bundle bundle) {
        return new ShapeGate(TurtleFile.parse(bundle.file("ontology/dataset-shapes.ttl")));
    }

    /**
     * Everything that is wrong with a graph.
     *
     * @return empty when the graph may be stored, else in the order of the nodes
     */
    public List<Breach> check(Model graph) {
        Stream<Breach> nameless = graph.getGraph().stream().flatMap(ShapeGate::blankNodes);
        Stream<Breach> broken = ShaclValidator.get().validate(shapes, graph.getGraph()).getEntries().stream()
                .map(this::breach);
        return Stream.concat(nameless, broken).distinct().sorted().toList();
    }

    PrefixMapping prefixes() {
        return prefixes;
    }

    /** A blank node has another name in every run, so that equal input would give unequal quads. */
    static Stream<Breach> blankNodes(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getObject())
                .filter(Node::isBlank)
                .map(node -> new Breach(
                        "blank node at " + triple.getPredicate().getLocalName(),
                        "",
                        "Everything stored has a name; mint an IRI for this node."));
    }

    private Breach breach(ReportEntry entry) {
        Node focus = entry.focusNode();
        Node value = entry.value();
        String found = value == null || value.equals(focus) ? "" : NodeFmtLib.displayStr(value);
        return new Breach(focus.isURI() ? focus.getURI() : focus.toString(), found, entry.message());
    }
}
