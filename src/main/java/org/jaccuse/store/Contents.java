package org.jaccuse.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** What is in a store, document by document. */
public final class Contents {
    private final Dataset dataset;
    private final DatasetGraph quads;
    private final Names names;
    private final ShapeGate gate;

    Contents(Dataset dataset, Names names, ShapeGate gate) {
        this.dataset = dataset;
        this.quads = dataset.asDatasetGraph();
        this.names = names;
        this.gate = gate;
    }

    /**
     * A document as the store knows it.
     *
     * @param iri its IRI, also the name of its graph
     * @param digest digest of its bytes
     * @param locations where those bytes were found, sorted
     * @param version version of the program that understood it
     */
    public record Stored(String iri, String digest, List<String> locations, String version) {}

    /**
     * Words that a document's graph keeps, with their place.
     *
     * @param node IRI of the node that has them
     * @param start first UTF-16 code unit in the document's text
     * @param end one after the last
     */
    public record Quote(String node, String words, int start, int end) {}

    /** All documents in the order of their IRIs. */
    public List<Stored> documents() {
        return Txn.calculateRead(
                dataset, () -> graphs().stream().map(this::stored).toList());
    }

    /** Those of some documents that the store has; other names are passed over. */
    List<Stored> documents(Collection<String> iris) {
        return Txn.calculateRead(
                dataset,
                () -> iris.stream()
                        .filter(iri -> iri.startsWith(names.documents()))
                        .filter(iri -> quads.containsGraph(NodeFactory.createURI(iri)))
                        .map(this::stored)
                        .toList());
    }

    /** The words that a document's graph keeps, in the order of their nodes. */
    public List<Quote> quotes(String document) {
        Node graph = NodeFactory.createURI(document);
        return Txn.calculateRead(
                dataset,
                () -> quads.stream(graph, Node.ANY, names.exact(), Node.ANY)
                        .map(quad -> quote(graph, quad))
                        .sorted((a, b) -> a.node().compareTo(b.node()))
                        .toList());
    }

    /**
     * Holds the graph of every document, those of decisions and of runs against the shapes again.
     *
     * @param found takes the IRI of each document or other graph that breaks a shape, with all that is wrong, in the order of the IRIs
     * @return how many documents were held against the shapes
     */
    public long breaches(BiConsumer<String, List<Breach>> found) {
        return Txn.calculateRead(dataset, () -> {
            Set<String> documents = graphs();
            documents.forEach(document -> breaches(document, wrong -> found.accept(document, wrong)));
            Stream.of(names.curation(), names.runs())
                    .map(Node::getURI)
                    .forEach(graph -> breaches(graph, wrong -> found.accept(graph, wrong)));
            return (long) documents.size();
        });
    }

    private void breaches(String document, Consumer<List<Breach>> found) {
        List<Breach> breaches = gate.check(dataset.getNamedModel(document));
        if (!breaches.isEmpty()) {
            found.accept(breaches);
        }
    }

    /** The documents, of those named, that some words mean: an IRI, a location, an address, a folder, or a publisher. */
    Set<String> meant(String source) {
        Node words = NodeFactory.createLiteralString(source);
        Stream<Quad> exact = Stream.of(names.location(), names.publisher(), names.url())
                .flatMap(property -> quads.stream(Node.ANY, Node.ANY, property, words));
        Stream<Quad> below = quads.stream(Node.ANY, Node.ANY, names.location(), Node.ANY)
                .filter(quad -> below(quad.getObject().getLiteralLexicalForm(), source));
        Set<String> all = graphs();
        return Stream.concat(
                        Stream.of(source),
                        Stream.concat(exact, below).map(quad -> quad.getGraph().getURI()))
                .filter(all::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean below(String location, String folder) {
        return !folder.isEmpty() && location.startsWith(folder.endsWith("/") ? folder : folder + "/");
    }

    /** The graphs of documents; the register, the runs, decisions and what was derived have others. */
    private Set<String> graphs() {
        return Iter.asStream(quads.listGraphNodes())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(graph -> graph.startsWith(names.documents()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stored stored(String iri) {
        Node graph = NodeFactory.createURI(iri);
        return new Stored(
                iri,
                values(graph, graph, names.digest()).findFirst().orElse(""),
                values(graph, graph, names.location()).sorted().toList(),
                values(graph, Node.ANY, names.programVersion()).findFirst().orElse(""));
    }

    private Quote quote(Node graph, Quad quad) {
        String node = quad.getSubject().getURI();
        Node place = NodeFactory.createURI(node.replaceFirst("-quote$", "-position"));
        return new Quote(
                node,
                quad.getObject().getLiteralLexicalForm(),
                number(graph, place, names.start()),
                number(graph, place, names.end()));
    }

    /** −1 when there is none. */
    private int number(Node graph, Node subject, Node property) {
        return values(graph, subject, property)
                .map(Integer::parseInt)
                .findFirst()
                .orElse(-1);
    }

    private Stream<String> values(Node graph, Node subject, Node property) {
        return quads.stream(graph, subject, property, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm());
    }
}
