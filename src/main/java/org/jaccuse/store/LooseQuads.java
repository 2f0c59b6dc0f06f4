package org.jaccuse.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jaccuse.bundle.DataFile;

/**
 * What a store would hold, as lines of N-Quads and without a store: for programs that spread documents over several machines. The
 * same shapes are held against the graphs, and the same rules say which version of a document follows which.
 */
public final class LooseQuads implements GraphCheck {
    private final Rules rules = Rules.load(DatasetGraphFactory.create());

    /**
     * Bytes that were found somewhere.
     *
     * @param document IRI of the document
     * @param location where
     */
    public record Seen(String document, String location) {}

    @Override
    public SoundGraph check(String graphIri, Model graph) {
        return rules.sound(graphIri, graph);
    }

    /** The quads of a document. */
    public List<String> lines(SoundGraph sound) {
        return lines(NodeFactory.createURI(sound.iri()), sound.graph().getGraph().stream());
    }

    /**
     * What a document's graph says of the document.
     *
     * @param property a name with a prefix of the shapes file
     */
    public Optional<String> value(SoundGraph sound, String property) {
        Node name = NodeFactory.createURI(rules.names().prefixes().expandPrefix(property));
        return sound.graph().getGraph().stream(NodeFactory.createURI(sound.iri()), name, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst();
    }

    /** The quads of the register. */
    public List<String> register(List<DataFile> files) {
        Set<Triple> register = RegisterFiles.read(files, rules.names());
        return lines(rules.names().register(), register.stream());
    }

    /** Quads of what follows from the claims. */
    public List<String> derived(Model model) {
        return lines(rules.names().derived(), model.getGraph().stream());
    }

    /**
     * The places of documents and which is a revision of which.
     *
     * @param seen in the order in which they were found; documents that no place connects need not come together
     */
    public List<String> succession(List<Seen> seen) {
        DatasetGraph quads = DatasetGraphFactory.create();
        Snapshots snapshots = new Snapshots(quads, rules.names());
        for (Seen one : seen) {
            Node document = NodeFactory.createURI(one.document());
            if (quads.containsGraph(document)) {
                snapshots.seenAgain(document, one.location());
            } else {
                Graph graph = GraphFactory.createDefaultGraph();
                Node location = NodeFactory.createLiteralString(one.location());
                graph.add(Triple.create(document, rules.names().location(), location));
                snapshots.put(document, graph);
            }
        }
        return quads.stream()
                .map(quad -> NQuads.line(quad.asTriple(), quad.getGraph()))
                .sorted()
                .toList();
    }

    private static List<String> lines(Node graph, Stream<Triple> triples) {
        return triples.map(triple -> NQuads.line(triple, graph)).sorted().toList();
    }
}
