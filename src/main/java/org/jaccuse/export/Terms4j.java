package org.jaccuse.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Carries terms from Jena to RDF4J and back. */
final class Terms4j {
    private static final int MOST = 4_096;

    private final ValueFactory values = SimpleValueFactory.getInstance();
    private final boolean xml;
    private final Map<Node, IRI> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, IRI> eldest) {
            return size() > MOST;
        }
    };

    /** @param xml whether text is to be what XML can hold */
    Terms4j(boolean xml) {
        this.xml = xml;
    }

    /** @param graphs whether the name of the graph is kept */
    Statement statement(Quad quad, boolean graphs) {
        Resource subject = resource(quad.getSubject());
        IRI predicate = iri(quad.getPredicate());
        Value object = value(quad.getObject());
        return graphs && !quad.isDefaultGraph()
                ? values.createStatement(subject, predicate, object, resource(quad.getGraph()))
                : values.createStatement(subject, predicate, object);
    }

    private Resource resource(Node node) {
        return node.isBlank() ? values.createBNode(node.getBlankNodeLabel()) : iri(node);
    }

    private Value value(Node node) {
        return node.isLiteral() ? literal(node) : resource(node);
    }

    private IRI iri(Node node) {
        return recent.computeIfAbsent(node, iri -> values.createIRI(iri.getURI()));
    }

    private Literal literal(Node node) {
        String text = xml ? Plain.text(node.getLiteralLexicalForm()) : node.getLiteralLexicalForm();
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            return values.createLiteral(text, language);
        }
        String type = node.getLiteralDatatypeURI();
        return type.equals(CoreDatatype.XSD.STRING.getIri().stringValue())
                ? values.createLiteral(text)
                : values.createLiteral(text, values.createIRI(type));
    }

    /** The quad of a statement; without a context it stands in the default graph. */
    static Quad quad(Statement statement) {
        Resource context = statement.getContext();
        return Quad.create(
                context == null ? Quad.defaultGraphNodeGenerated : node(context),
                node(statement.getSubject()),
                node(statement.getPredicate()),
                node(statement.getObject()));
    }

    private static Node node(Value value) {
        if (value instanceof IRI iri) {
            return NodeFactory.createURI(iri.stringValue());
        }
        if (value instanceof BNode blank) {
            return NodeFactory.createBlankNode(blank.getID());
        }
        if (value instanceof Literal literal) {
            return literal.getLanguage()
                    .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
                    .orElseGet(() -> NodeFactory.createLiteralDT(
                            literal.getLabel(),
                            NodeFactory.getType(literal.getDatatype().stringValue())));
        }
        throw new IllegalArgumentException("neither IRI, blank node nor literal: " + value);
    }
}
