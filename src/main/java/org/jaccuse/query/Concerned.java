package org.jaccuse.query;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jaccuse.query.Derivations.Derivation;

/**
 * The propositions on which something else may follow because of new documents, with all claims on them: those of the new documents,
 * those of documents that belong to another story now, and those that lead to an entity of which a new document tells more than was
 * known, as far as the rules look at it.
 */
final class Concerned {
    /** With more claims or entities than these, the part is not small. */
    private static final int MOST = 50_000;

    private final DatasetGraph quads;
    private final Node derived;
    private final Node proposition;
    /** All terms that any rule mentions, among them every property by which they go from one node to another. */
    private final Set<Node> told;
    /** Those of the rules that go forward from claims. */
    private final Set<Node> forward;
    /** The properties of what these make. */
    private final Set<Node> made;

    private final Set<Node> propositions = new HashSet<>();
    private final Set<Node> claims = new HashSet<>();
    private boolean richer;

    Concerned(DatasetGraph quads, Node derived, List<Derivation> rules, PrefixMapping prefixes) {
        this.quads = quads;
        this.derived = derived;
        this.proposition = NodeFactory.createURI(prefixes.expandPrefix("j:proposition"));
        List<Derivation> scoped = rules.stream().filter(Derivation::scoped).toList();
        this.told = rules.stream().flatMap(rule -> rule.terms().stream()).collect(Collectors.toSet());
        this.forward = scoped.stream().flatMap(rule -> rule.terms().stream()).collect(Collectors.toSet());
        this.made = scoped.stream().flatMap(rule -> rule.made().stream()).collect(Collectors.toSet());
    }

    /** Finds what is concerned; false where that is much. */
    boolean by(Set<String> fresh, Collection<String> retold) {
        Set<Node> graphs = fresh.stream().map(NodeFactory::createURI).collect(Collectors.toSet());
        Stream.concat(graphs.stream(), retold.stream().map(NodeFactory::createURI))
                .flatMap(document -> quads.stream(document, Node.ANY, proposition, Node.ANY))
                .map(Quad::getObject)
                .forEach(propositions::add);
        List<Node> entities =
                graphs.stream().flatMap(graph -> richer(graph, graphs)).toList();
        richer = !entities.isEmpty();
        boolean few = lead(entities);
        for (Node about : propositions) {
            if (!few || claims.size() > MOST) {
                return false;
            }
            quads.stream(Node.ANY, Node.ANY, proposition, about)
                    .map(Quad::getSubject)
                    .forEach(claims::add);
        }
        return few && claims.size() <= MOST;
    }

    /** Nodes that other documents or the register know too, and of which this one tells what they do not. */
    private Stream<Node> richer(Node graph, Set<Node> fresh) {
        Set<Node> others = new HashSet<>();
        Set<Node> own = new HashSet<>();
        return quads.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> told.contains(quad.getPredicate()))
                .filter(quad -> isKnown(quad.getSubject(), fresh, others, own))
                .filter(quad -> older(quad.getSubject(), quad.getPredicate(), quad.getObject(), fresh)
                        .findFirst()
                        .isEmpty())
                .map(Quad::getSubject)
                .distinct()
                .toList()
                .stream();
    }

    private boolean isKnown(Node node, Set<Node> fresh, Set<Node> others, Set<Node> own) {
        if (!others.contains(node) && !own.contains(node)) {
            boolean known = Stream.concat(
                            older(node, Node.ANY, Node.ANY, fresh), older(Node.ANY, Node.ANY, node, fresh))
                    .findFirst()
                    .isPresent();
            (known ? others : own).add(node);
        }
        return others.contains(node);
    }

    private Stream<Quad> older(Node subject, Node property, Node object, Set<Node> fresh) {
        return stated(subject, property, object).filter(quad -> !fresh.contains(quad.getGraph()));
    }

    private Stream<Quad> stated(Node subject, Node property, Node object) {
        return quads.stream(Node.ANY, subject, property, object)
                .filter(quad -> !quad.getGraph().equals(derived));
    }

    /** Adds the propositions of all claims from which the rules come to some nodes; false where there are many. */
    private boolean lead(List<Node> to) {
        Deque<Node> open = new ArrayDeque<>(to);
        Set<Node> seen = new HashSet<>(to);
        while (!open.isEmpty() && seen.size() <= MOST) {
            Node node = open.remove();
            for (Node property : told) {
                stated(Node.ANY, property, node)
                        .map(Quad::getSubject)
                        .filter(seen::add)
                        .forEach(subject -> {
                            List<Node> about = stated(subject, proposition, Node.ANY)
                                    .map(Quad::getObject)
                                    .toList();
                            propositions.addAll(about);
                            if (about.isEmpty()) {
                                open.add(subject);
                            }
                        });
            }
        }
        return seen.size() <= MOST;
    }

    /** Whether more is told now of what was known before. */
    boolean richer() {
        return richer;
    }

    /** The claims and the propositions. */
    Set<Node> nodes() {
        Set<Node> nodes = new HashSet<>(claims);
        nodes.addAll(propositions);
        return nodes;
    }

    /** The claims and all to which they lead by what the rules mention, but for other claims and what these rules make. */
    Model model() {
        Model model = ModelFactory.createDefaultModel();
        Deque<Node> open = new ArrayDeque<>(claims);
        Set<Node> seen = new HashSet<>(claims);
        while (!open.isEmpty()) {
            quads.stream(Node.ANY, open.remove(), Node.ANY, Node.ANY)
                    .filter(quad -> forward.contains(quad.getPredicate()))
                    .filter(quad -> !quad.getGraph().equals(derived) || !made.contains(quad.getPredicate()))
                    .forEach(quad -> {
                        model.getGraph().add(quad.asTriple());
                        Node object = quad.getObject();
                        if (object.isURI()
                                && seen.add(object)
                                && !quads.contains(Node.ANY, object, proposition, Node.ANY)) {
                            open.add(object);
                        }
                    });
        }
        return model;
    }
}
