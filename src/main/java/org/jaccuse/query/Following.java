package org.jaccuse.query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.Derivations.Derivation;

/**
 * Brings what follows from the claims up to date for new documents. Rules with a {@code scope} are run on a small copy of what they
 * look at: all claims on the propositions that may be concerned, and what these lead to. Rules with {@code each} are run for what the
 * new documents tell, unless these tell more of what was known before. The others are run on the whole store. The result is that of
 * deriving all anew. All methods run inside a transaction of the caller, in the order in which they stand here.
 */
public final class Following {
    private final Dataset dataset;
    private final DatasetGraph quads;
    private final Node derived;
    private final List<Derivation> rules;
    private final PrefixMapping prefixes;
    private final Set<String> retold = new HashSet<>();

    private Following(Dataset dataset, String derived, List<Derivation> rules) {
        this.dataset = dataset;
        this.quads = dataset.asDatasetGraph();
        this.derived = NodeFactory.createURI(derived);
        this.rules = rules;
        this.prefixes = rules.get(0).query().prefixes();
    }

    /**
     * @param derived name of the graph of what was derived
     * @return empty where only deriving all anew will do: curators decided that two are the same, so that every claim may be seen
     *     as one on another proposition, or a rule looks at what new documents change in older ones
     */
    public static Optional<Following> of(Dataset dataset, String derived, List<Derivation> rules) {
        boolean seenAsTheyAre = Looking.through(dataset, Bundle.shipped()) == dataset;
        boolean closed =
                rules.stream().noneMatch(rule -> rule.mentions("prov:wasRevisionOf") || rule.mentions("j:location"));
        return seenAsTheyAre && closed && !rules.isEmpty()
                ? Optional.of(new Following(dataset, derived, rules))
                : Optional.empty();
    }

    /** The documents of all stories to which some documents belonged when it was derived last. */
    public Set<String> stories(Set<String> documents) {
        return documents.stream()
                .flatMap(document -> derived(NodeFactory.createURI(document), name("j:origin"), Node.ANY))
                .map(Triple::getObject)
                .distinct()
                .flatMap(story -> derived(Node.ANY, name("j:origin"), story))
                .map(triple -> triple.getSubject().getURI())
                .collect(Collectors.toSet());
    }

    /**
     * Replaces the copies of some documents.
     *
     * @param documents whole stories
     * @param come their copies now
     * @param swap takes what goes and what comes
     */
    public void copies(Set<String> documents, Model come, BiConsumer<Set<Triple>, Model> swap) {
        Set<Triple> gone = new HashSet<>();
        for (String name : documents) {
            Node document = NodeFactory.createURI(name);
            Set<Node> before = objects(derived(document, name("j:origin"), Node.ANY));
            before.forEach(story -> derived(story, Node.ANY, Node.ANY).forEach(gone::add));
            derived(document, name("j:origin"), Node.ANY).forEach(gone::add);
            derived(document, name("j:nearCopyOf"), Node.ANY).forEach(gone::add);
            derived(Node.ANY, name("j:copy"), document)
                    .flatMap(copy -> derived(copy.getSubject(), Node.ANY, Node.ANY))
                    .forEach(gone::add);
            if (!before.equals(objects(come.getGraph().stream(document, name("j:origin"), Node.ANY)))) {
                retold.add(name);
            }
        }
        swap.accept(gone, come);
    }

    /**
     * Replaces what follows by the rules.
     *
     * @param fresh the new documents
     * @param swap takes what goes and what comes
     * @return false, with nothing replaced, where so much is concerned that deriving all anew is no dearer
     */
    public boolean claims(Set<String> fresh, BiConsumer<Set<Triple>, Model> swap) {
        List<Derivation> scoped = rules.stream().filter(Derivation::scoped).toList();
        Concerned concerned = new Concerned(quads, derived, rules, prefixes);
        if (!concerned.by(fresh, retold)) {
            return false;
        }
        Model part = concerned.model();
        Model come = ModelFactory.createDefaultModel();
        for (Derivation rule : scoped) {
            Model more = rule.apply(DatasetFactory.create(part));
            part.add(more);
            come.add(more);
        }
        swap.accept(records(concerned.nodes()), come);
        for (Derivation rule : others()) {
            if (rule.each().isEmpty() || concerned.richer()) {
                swap.accept(made(rule), rule.apply(dataset));
            } else {
                swap.accept(Set.of(), each(rule, fresh));
            }
        }
        return true;
    }

    private List<Derivation> others() {
        return rules.stream().filter(rule -> !rule.scoped()).toList();
    }

    /** What follows by a rule for what only the new documents tell. */
    private Model each(Derivation rule, Set<String> fresh) {
        Model come = ModelFactory.createDefaultModel();
        for (String variable : rule.each()) {
            Set<Node> values = fresh.stream()
                    .map(NodeFactory::createURI)
                    .flatMap(document -> quads.stream(document, Node.ANY, rule.mark(variable), Node.ANY))
                    .map(Quad::getSubject)
                    .collect(Collectors.toSet());
            if (!values.isEmpty()) {
                come.add(rule.apply(dataset, variable, values));
            }
        }
        return come;
    }

    /** What was derived about some nodes: their own triples, and the records that point to them, whole. */
    private Set<Triple> records(Set<Node> about) {
        Set<Triple> records = new HashSet<>();
        Set<Node> madeByOthers =
                others().stream().flatMap(rule -> rule.made().stream()).collect(Collectors.toSet());
        for (Node node : about) {
            derived(node, Node.ANY, Node.ANY).forEach(records::add);
            derived(Node.ANY, Node.ANY, node).forEach(triple -> {
                if (triple.getSubject().getURI().startsWith(derived.getURI() + "#")) {
                    derived(triple.getSubject(), Node.ANY, Node.ANY).forEach(records::add);
                } else if (!madeByOthers.contains(triple.getPredicate())) {
                    records.add(triple);
                }
            });
        }
        return records;
    }

    /** All that a rule made before; no other rule makes triples of these kinds. */
    private Set<Triple> made(Derivation rule) {
        return rule.query().query().getConstructTemplate().getTriples().stream()
                .flatMap(made -> derived(
                        Node.ANY, made.getPredicate(), made.getObject().isConcrete() ? made.getObject() : Node.ANY))
                .collect(Collectors.toSet());
    }

    private Stream<Triple> derived(Node subject, Node property, Node object) {
        return quads.stream(derived, subject, property, object).map(Quad::asTriple).toList().stream();
    }

    private static Set<Node> objects(Stream<Triple> triples) {
        return triples.map(Triple::getObject).collect(Collectors.toSet());
    }

    private Node name(String shortened) {
        return NodeFactory.createURI(prefixes.expandPrefix(shortened));
    }
}
