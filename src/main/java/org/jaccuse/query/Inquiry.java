package org.jaccuse.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jspecify.annotations.Nullable;

/** Asks a store: questions, free queries, claims, checks and counts, each in a read transaction of its own. */
public final class Inquiry {
    private static final Comparator<Triple> TRIPLE_ORDER = Comparator.comparing(
                    Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private final Dataset dataset;
    private final Bundle bundle;
    private @Nullable Names names;

    /**
     * @param dataset its default graph is the union of the named ones
     * @param bundle where the shipped queries are
     */
    public Inquiry(Dataset dataset, Bundle bundle) {
        this.dataset = dataset;
        this.bundle = bundle;
    }

    /** Runs a query. */
    public Answer answer(SafeQuery query) {
        return Txn.calculateRead(dataset, () -> run(query));
    }

    /**
     * Asks a question.
     *
     * @param given values by parameter name
     * @throws org.jaccuse.model.InputException for a value that is missing, malformed, unknown or ambiguous
     */
    public Answer ask(Question question, Map<String, String> given) {
        return answer(bound(question, given));
    }

    /** The question's SPARQL with its values in place. */
    public String explain(Question question, Map<String, String> given) {
        return bound(question, given).text();
    }

    /** All claims by document, start and id. */
    public List<ClaimRow> claims() {
        return ClaimRows.of(
                shipped("queries/claims/claims.rq"),
                shipped("queries/claims/hedges.rq"),
                shipped("queries/claims/relays.rq"),
                names());
    }

    /** What each check found, by name. */
    public List<CheckResult> checks() {
        return Checks.load(bundle).stream()
                .map(check -> new CheckResult(check, rows(check.query())))
                .toList();
    }

    /** How many documents, claims, actors and incidents there are. */
    public Answer stats() {
        return new Answer.Rows(shipped("queries/stats/stats.rq"));
    }

    /** What the entities are called; read once. */
    public Names names() {
        Names known = names;
        if (known == null) {
            known = Names.of(shipped("queries/names/names.rq"));
            names = known;
        }
        return known;
    }

    private SafeQuery bound(Question question, Map<String, String> given) {
        Supplier<Names> lookup = this::names;
        Map<Var, Node> terms = Arguments.terms(question, given, lookup);
        return question.query().bind(terms);
    }

    private Table shipped(String path) {
        DataFile file = bundle.file(path);
        return rows(SafeQuery.parse(file.path(), file.text()));
    }

    private Table rows(SafeQuery query) {
        if (answer(query) instanceof Answer.Rows rows) {
            return rows.table();
        }
        throw new IllegalStateException(query.where() + " is no SELECT");
    }

    private Answer run(SafeQuery safe) {
        Query query = safe.query();
        Map<String, String> prefixes = query.getPrefixMapping().getNsPrefixMap();
        try (QueryExec execution =
                QueryExec.dataset(dataset.asDatasetGraph()).query(query).build()) {
            if (query.isAskType()) {
                return new Answer.Truth(execution.ask());
            }
            if (query.isSelectType()) {
                return new Answer.Rows(Table.of(execution.select(), safe.columns(), query.hasOrderBy(), prefixes));
            }
            Stream<Triple> triples = (query.isConstructType() ? execution.construct() : execution.describe()).stream();
            return new Answer.Triples(triples.sorted(TRIPLE_ORDER).toList(), prefixes);
        }
    }
}
