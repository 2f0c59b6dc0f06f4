package org.jaccuse.serve.sparql;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.jaccuse.model.InputException;
import org.jaccuse.serve.guard.BoundedFunctions;
import org.jaccuse.serve.guard.Deadline;
import org.jaccuse.serve.guard.Limits;
import org.jaccuse.serve.guard.QueryGuard;
import org.jaccuse.serve.guard.Watchdog;

/** Queries by the SPARQL protocol: looked through first, then run within the limits. */
final class GuardedQuery extends SPARQL_QueryDataset {
    /** Says that rows or triples were left out, and how many are there. */
    static final String CUT = "Jaccuse-Cut-After";

    /** Sent by who takes an answer whole or not at all; other servers do not know it. */
    private static final String WHOLE = "Jaccuse-Whole";

    private final QueryGuard guard;
    private final Limits limits;
    private final Watchdog watchdog;

    GuardedQuery(QueryGuard guard, Limits limits, Watchdog watchdog) {
        this.guard = guard;
        this.limits = limits;
        this.watchdog = watchdog;
    }

    @Override
    protected void execute(String text, HttpAction action) {
        if (text.length() > Limits.QUERY_BYTES) {
            ServletOps.error(413, "the query is longer than " + Limits.QUERY_BYTES + " characters");
        }
        if (Nesting.of(text) > Nesting.DEEPEST) {
            ServletOps.errorBadRequest("the query is nested deeper than " + Nesting.DEEPEST + " levels");
        }
        super.execute(text, action);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        List<String> graphs = Stream.of("default-graph-uri", "named-graph-uri")
                .flatMap(name -> Stream.ofNullable(action.getRequestParameterValues(name)))
                .flatMap(Stream::of)
                .toList();
        DatasetGraph quads = action.getDataset();
        try {
            guard.check(
                    query,
                    graphs,
                    graph -> quads.calculateRead(() -> quads.containsGraph(NodeFactory.createURI(graph))));
        } catch (InputException e) {
            ServletOps.errorForbidden(e.getMessage());
        }
    }

    /** Without a clock of its own, which would wake a thread for each query; nor is a time limit that the client gives listened to. */
    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph quads) {
        return QueryExec.dataset(quads)
                .query(query)
                .set(ARQConstants.sysOptimizerFactory, BoundedFunctions.OPTIMIZER)
                .set(ARQ.httpServiceAllowed, false)
                .build();
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String text) {
        Capped capped = new Capped(limits.rows());
        try {
            QueryExecResult result = Deadline.in(
                    limits.time(),
                    () -> watchdog.watched(limits.time(), execution::abort, () -> capped.of(execution, query)));
            if (capped.cut() && action.getRequestHeader(WHOLE) != null) {
                ServletOps.error(
                        413, "the answer has more than " + limits.rows() + " rows; ask for less or raise --max-rows");
            }
            if (capped.cut()) {
                action.setResponseHeader(CUT, String.valueOf(limits.rows()));
            }
            return result;
        } catch (QueryCancelledException e) {
            ServletOps.error(
                    503,
                    watchdog.ending()
                            ? "the server ends; ask again when it is back"
                            : "the query took more than " + limits.time().toSeconds()
                                    + " seconds or too much memory and was ended; ask for less");
        } catch (OutOfMemoryError e) {
            ServletOps.error(503, "the query took too much memory and was ended; ask for less");
        }
        throw new IllegalStateException("an error ends the action");
    }
}
