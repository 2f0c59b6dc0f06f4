package org.jaccuse.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.CuratedQuads.Sight;

/**
 * Looks at a store through what curators decided: entities that are the same appear as the one that stands for them, and so do
 * propositions that differ in nothing else. Dropping a decision drops all of that.
 */
public final class Looking {
    private final DatasetGraph quads;
    private final Map<Node, Node> entities = new HashMap<>();
    private final Set<Node> parts = new TreeSet<>(NodeCmp::compareRDFTerms);
    private final Set<Node> through = new HashSet<>();
    private final Set<Node> untold = new HashSet<>();

    private Looking(DatasetGraph quads) {
        this.quads = quads;
    }

    /**
     * The dataset as curators see it; itself where nobody has decided that two are the same. What it shows are the decisions of this
     * moment.
     */
    public static Dataset through(Dataset dataset, Bundle bundle) {
        return through(dataset, new QueryFiles(bundle));
    }

    static Dataset through(Dataset dataset, QueryFiles files) {
        return Txn.calculateRead(dataset, () -> {
            Looking looking = new Looking(dataset.asDatasetGraph());
            looking.read(files);
            return looking.entities.isEmpty() ? dataset : looking.wrapped();
        });
    }

    private void read(QueryFiles files) {
        rows(files, "view").forEach(row -> entities.put(row.get(0), row.get(1)));
        if (!entities.isEmpty()) {
            rows(files, "looking").forEach(row -> {
                String kind = row.get(1).getLiteralLexicalForm();
                (kind.equals("untold") ? untold : through).add(row.get(0));
                if (kind.equals("part")) {
                    parts.add(row.get(0));
                }
            });
        }
    }

    private List<List<Node>> rows(QueryFiles files, String name) {
        SafeQuery query = files.file("queries/curation/" + name + ".rq");
        List<List<Node>> rows = new ArrayList<>();
        try (QueryExec execution = Dispatch.execution(quads, query.query())) {
            execution
                    .select()
                    .forEachRemaining(row -> rows.add(
                            query.columns().stream().map(row.detach()::get).toList()));
        }
        return rows;
    }

    private Dataset wrapped() {
        Map<Node, Node> propositions = propositions();
        Map<Node, Node> values = new HashMap<>(entities);
        values.putAll(propositions);
        Map<Node, Set<Node>> shown = new HashMap<>();
        values.forEach((node, as) ->
                shown.computeIfAbsent(as, key -> new HashSet<>(Set.of(key))).add(node));
        return DatasetFactory.wrap(new CuratedQuads(quads, new Sight(values, propositions, through, shown)));
    }

    /** Propositions with the one of the same parts that stands for them: the first by its name. */
    private Map<Node, Node> propositions() {
        Set<Node> involved = new HashSet<>(entities.keySet());
        involved.addAll(entities.values());
        Map<String, Set<Node>> same = new TreeMap<>();
        involved.stream()
                .flatMap(entity -> parts.stream().flatMap(part -> quads.stream(Node.ANY, Node.ANY, part, entity)))
                .map(Quad::getSubject)
                .distinct()
                .forEach(proposition -> same.computeIfAbsent(
                                said(proposition), key -> new TreeSet<>(NodeCmp::compareRDFTerms))
                        .add(proposition));
        Map<Node, Node> shown = new HashMap<>();
        same.values().forEach(alike -> {
            Node first = alike.iterator().next();
            alike.stream().filter(other -> !other.equals(first)).forEach(other -> shown.put(other, first));
        });
        return shown;
    }

    private String said(Node proposition) {
        return parts.stream()
                .map(part -> part + " "
                        + quads.stream(Node.ANY, proposition, part, Node.ANY)
                                .map(Quad::getObject)
                                .map(value -> untold.contains(value) ? proposition : value)
                                .map(value ->
                                        entities.getOrDefault(value, value).toString())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
