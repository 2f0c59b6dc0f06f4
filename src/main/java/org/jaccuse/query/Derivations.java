package org.jaccuse.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.vocabulary.RDF;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/**
 * The rules of {@code queries/derive/}: one file, one CONSTRUCT. A rule that {@code needs} the results of another runs after
 * it; {@code copies} stands for what comparing the texts gives, which is there before all rules. A rule of the scope
 * {@code propositions} finds all that it finds on a proposition and the claims on it by going from these claims forward, so that it can
 * be run on some propositions alone. One with {@code each} finds each of its results by a claim or a response, as it names them,
 * whatever others there are, so that it can be run on some of these.
 */
public final class Derivations {
    private static final String FOLDER = "queries/derive";
    private static final String COPIES = "copies";
    private static final Set<String> KEYS = Set.of("title", "rule", "needs", "scope", "each");
    private static final String PROPOSITIONS = "propositions";
    /** What an {@code each} may name, with a property that such nodes have. */
    private static final Map<String, String> EACH = Map.of("claim", "j:proposition", "response", "j:responder");

    private static final Pattern IRI = Pattern.compile("<([^<>\\s]+)>");

    private Derivations() {}

    /**
     * One rule.
     *
     * @param name file name without its ending
     * @param title one line
     * @param rule in words, when it holds
     * @param scoped whether it can be run on some propositions alone
     * @param each variables, for some values of which it can be run alone
     */
    public record Derivation(
            String name,
            String title,
            String rule,
            List<String> needs,
            boolean scoped,
            List<String> each,
            SafeQuery query)
            implements Function<Dataset, Model> {
        /** What follows from a dataset as its curators see it; runs inside a transaction of the caller. */
        @Override
        public Model apply(Dataset dataset) {
            return run(Looking.through(dataset, Bundle.shipped()), query.query());
        }

        /** What follows for some values of a variable of {@link #each}. */
        Model apply(Dataset dataset, String variable, Collection<Node> values) {
            Var named = Var.alloc(variable);
            ElementData data = new ElementData();
            data.add(named);
            values.forEach(value -> data.add(BindingFactory.binding(named, value)));
            Query some = query.query().cloneQuery();
            some.setQueryPattern(begun(data, named, (ElementGroup) some.getQueryPattern()));
            return run(dataset, some);
        }

        /**
         * A group with the values before all else, so that the rest is looked up by them, and so the alternatives in it that have
         * the variable: those are worked out apart from what stands before them.
         */
        private static ElementGroup begun(ElementData data, Var named, ElementGroup group) {
            ElementGroup begun = new ElementGroup();
            begun.addElement(data);
            for (Element element : group.getElements()) {
                if (element instanceof ElementUnion union) {
                    ElementUnion several = new ElementUnion();
                    union.getElements()
                            .forEach(one -> several.addElement(
                                    one instanceof ElementGroup inner
                                                    && PatternVars.vars(one).contains(named)
                                            ? begun(data, named, inner)
                                            : one));
                    begun.addElement(several);
                } else {
                    begun.addElement(element);
                }
            }
            return begun;
        }

        private static Model run(Dataset dataset, Query query) {
            try (QueryExecution execution = QueryExecution.create(query, dataset)) {
                return execution.execConstruct();
            }
        }

        /** A property that the nodes have for which a variable of {@link #each} stands. */
        Node mark(String variable) {
            return NodeFactory.createURI(query.prefixes().expandPrefix(EACH.getOrDefault(variable, variable)));
        }

        /** The properties of what the rule makes. */
        Set<Node> made() {
            return query.query().getConstructTemplate().getTriples().stream()
                    .map(Triple::getPredicate)
                    .collect(Collectors.toSet());
        }

        /** All IRIs that the rule mentions. */
        Set<Node> terms() {
            Query bare = query.query().cloneQuery();
            bare.getPrefixMapping().clearNsPrefixMap();
            Set<Node> terms = IRI.matcher(bare.serialize())
                    .results()
                    .map(found -> NodeFactory.createURI(found.group(1)))
                    .collect(Collectors.toSet());
            terms.add(RDF.type.asNode());
            return terms;
        }

        boolean mentions(String shortened) {
            return terms().contains(NodeFactory.createURI(query.prefixes().expandPrefix(shortened)));
        }
    }

    /**
     * Loads and validates every rule, each after those that it needs.
     *
     * @throws InputException with file and line where a header or query is broken, or rules need each other in a circle
     */
    public static List<Derivation> load(Bundle bundle) {
        Map<String, Derivation> byName = new TreeMap<>();
        bundle.list(FOLDER, ".rq").forEach(file -> byName.put(file.stem(), read(file)));
        Map<String, Derivation> ordered = new LinkedHashMap<>();
        byName.values().forEach(rule -> place(rule, byName, ordered, List.of()));
        return List.copyOf(ordered.values());
    }

    /** Reads one rule. */
    static Derivation read(DataFile file) {
        Header header = Header.of(file, KEYS);
        SafeQuery query = SafeQuery.parse(file.path(), file.text());
        if (!query.query().isConstructType()) {
            throw header.error(1, "a rule is a CONSTRUCT whose triples are what follows; write it as one");
        }
        List<String> needs =
                header.all("needs").stream().map(Header.Entry::value).toList();
        boolean scoped = !among(header, "scope", Set.of(PROPOSITIONS)).isEmpty();
        List<String> each = among(header, "each", EACH.keySet());
        return new Derivation(file.stem(), header.one("title"), header.one("rule"), needs, scoped, each, query);
    }

    private static List<String> among(Header header, String key, Set<String> known) {
        for (Header.Entry entry : header.all(key)) {
            if (!known.contains(entry.value())) {
                throw header.error(
                        entry.line(),
                        "\"" + entry.value() + "\" is no value of \"" + key + "\"; expected one of "
                                + new TreeSet<>(known) + ", or leave it out");
            }
        }
        return header.all(key).stream().map(Header.Entry::value).toList();
    }

    private static void place(
            Derivation rule, Map<String, Derivation> byName, Map<String, Derivation> ordered, List<String> above) {
        if (ordered.containsKey(rule.name())) {
            return;
        }
        if (above.contains(rule.name())) {
            throw new InputException(
                    rule.query().where(), "needs itself by way of " + above + "; take out one of the needs");
        }
        List<String> path = new ArrayList<>(above);
        path.add(rule.name());
        for (String needed : rule.needs()) {
            Derivation other = byName.get(needed);
            if (other != null) {
                place(other, byName, ordered, path);
            } else if (!needed.equals(COPIES)) {
                throw new InputException(
                        rule.query().where(), "needs \"" + needed + "\", which is none of " + byName.keySet());
            }
        }
        ordered.put(rule.name(), rule);
    }
}
