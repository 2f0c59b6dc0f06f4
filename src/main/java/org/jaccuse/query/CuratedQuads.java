package org.jaccuse.query;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * The quads of a store with one node in the place of others: as the subject of a triple, and as the value of some properties.
 * What is said of the others is found where the one is asked for, and nothing where one of the others is. Reads only.
 */
final class CuratedQuads extends DatasetGraphWrapper implements DatasetGraphWrapperView {
    private final Sight sight;

    CuratedQuads(DatasetGraph quads, Sight sight) {
        super(quads);
        this.sight = sight;
    }

    /**
     * What stands for what.
     *
     * @param values by the node that they are shown as a value of a property in {@code through}
     * @param subjects the same, for nodes as subjects
     * @param through the properties whose values are looked through
     * @param shown all that is shown as a node, by that node, which is among them
     */
    record Sight(Map<Node, Node> values, Map<Node, Node> subjects, Set<Node> through, Map<Node, Set<Node>> shown) {
        private Quad seen(Quad quad) {
            Node subject = subjects.getOrDefault(quad.getSubject(), quad.getSubject());
            Node value = through.contains(quad.getPredicate())
                    ? values.getOrDefault(quad.getObject(), quad.getObject())
                    : quad.getObject();
            return Quad.create(quad.getGraph(), subject, quad.getPredicate(), value);
        }

        private Stream<Node> behind(Node node) {
            return shown.getOrDefault(node, Set.of(node)).stream();
        }
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        return sight.behind(s)
                .flatMap(subject -> sight.behind(o).flatMap(value -> getR().stream(g, subject, p, value)))
                .map(sight::seen)
                .filter(quad -> fits(s, quad.getSubject()) && fits(o, quad.getObject()))
                .iterator();
    }

    private static boolean fits(Node asked, Node found) {
        return asked == null || !asked.isConcrete() || asked.sameValueAs(found);
    }

    @Override
    public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
        return find(g, s, p, o);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> find() {
        return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public boolean contains(Node g, Node s, Node p, Node o) {
        return find(g, s, p, o).hasNext();
    }

    @Override
    public boolean contains(Quad quad) {
        return find(quad).hasNext();
    }

    /** The union of all graphs, as in the store. */
    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }
}
