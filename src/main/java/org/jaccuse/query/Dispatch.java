package org.jaccuse.query;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.modify.TemplateLib;

/** Runs a query where the quads are: here, or whole at an endpoint. */
final class Dispatch {
    private Dispatch() {}

    /** What an endpoint may not understand is worked out here, of what it holds: slower, with the same answer. */
    static QueryExec execution(DatasetGraph quads, Query query) {
        return quads instanceof RemoteQuads remote && remote.whole() && isStandard(query)
                ? remote.execution(query)
                : QueryExec.dataset(quads).query(query).build();
    }

    /** Whether a query is SPARQL 1.1, without Jena's extensions. */
    static boolean isStandard(Query query) {
        try {
            QueryFactory.create(query.toString(), Syntax.syntaxSPARQL_11);
            return true;
        } catch (QueryException e) {
            return false;
        }
    }

    /** What a CONSTRUCT makes, graphs included. Elsewhere its rows are asked for, as SPARQL 1.1 constructs no graphs. */
    static void constructed(DatasetGraph quads, Query query, Consumer<Quad> found) {
        if (!(quads instanceof RemoteQuads remote) || !remote.whole()) {
            try (QueryExec execution = QueryExec.dataset(quads).query(query).build()) {
                execution.constructQuads().forEachRemaining(found);
            }
            return;
        }
        try (QueryExec execution = remote.execution(rows(query))) {
            Iterator<Binding> rows = execution.select();
            TemplateLib.calcQuads(query.getConstructTemplate().getQuads(), rows).forEachRemaining(found);
        }
    }

    /** The query as an endpoint gets it: where its template has graphs, the rows that fill the template. */
    static Query standard(Query query) {
        return query.isConstructQuad() ? rows(query) : query;
    }

    private static Query rows(Query query) {
        Set<Node> terms = new LinkedHashSet<>();
        query.getConstructTemplate()
                .getQuads()
                .forEach(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                        .filter(Var::isVar)
                        .forEach(terms::add));
        Query select = query.cloneQuery();
        select.setQuerySelectType();
        select.setQueryResultStar(false);
        select.setDistinct(true);
        terms.forEach(select::addResultVar);
        return select;
    }
}
