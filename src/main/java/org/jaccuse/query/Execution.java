package org.jaccuse.query;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;

/** Runs a query to its end, in a read transaction of its own. */
final class Execution {
    private static final Comparator<Triple> TRIPLE_ORDER = Comparator.comparing(
                    Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private Execution() {}

    static Answer of(Dataset dataset, SafeQuery query) {
        return Txn.calculateRead(dataset, () -> run(dataset, query));
    }

    /** The rows of a SELECT. */
    static Table rows(Dataset dataset, SafeQuery query) {
        if (of(dataset, query) instanceof Answer.Rows rows) {
            return rows.table();
        }
        throw new IllegalStateException(query.where() + " is no SELECT");
    }

    private static Answer run(Dataset dataset, SafeQuery safe) {
        Query query = safe.query();
        Map<String, String> prefixes = query.getPrefixMapping().getNsPrefixMap();
        try (QueryExec execution = Dispatch.execution(dataset.asDatasetGraph(), query)) {
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
