package org.jaccuse.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Var;

/** Looks up in a store what its entities are called. */
final class Naming {
    private final Dataset dataset;
    private final QueryFiles files;

    Naming(Dataset dataset, QueryFiles files) {
        this.dataset = dataset;
        this.files = files;
    }

    Names names() {
        SafeQuery label = files.file("queries/names/label.rq");
        return new Names(
                iri -> label(label, iri),
                this::labels,
                this::claimsEndingWith,
                label.query().getPrefixMapping().getNsPrefixURI("jaccuse"),
                () -> NameIndex.of(rows(files.file("queries/names/register.rq"))),
                () -> NameIndex.of(rows(files.file("queries/names/names.rq"))));
    }

    private Optional<String> label(SafeQuery query, String iri) {
        Table found = rows(query.bind(Map.of(Var.alloc("entity"), NodeFactory.createURI(iri))));
        return found.rows().stream().findFirst().flatMap(row -> Table.text(row, "name"));
    }

    private Map<String, String> labels(Collection<String> iris) {
        Map<String, String> labels = new HashMap<>();
        rows(files.file("queries/names/label-each.rq").among(Var.alloc("entity"), iris))
                .rows()
                .forEach(row -> labels.putIfAbsent(
                        Table.text(row, "entity").orElseThrow(),
                        Table.text(row, "name").orElseThrow()));
        return labels;
    }

    private List<String> claimsEndingWith(String words) {
        boolean whole = words.contains("/");
        Node term = whole ? NodeFactory.createURI(words) : NodeFactory.createLiteralString(words);
        Table found =
                rows(files.file("queries/names/claim.rq").bind(Map.of(Var.alloc(whole ? "claim" : "words"), term)));
        return found.rows().stream()
                .flatMap(row -> Table.text(row, "id").stream())
                .toList();
    }

    private Table rows(SafeQuery query) {
        return Execution.rows(dataset, query);
    }
}
