package org.jaccuse.serve.guard;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.sparql.sse.ItemList;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Refusals;

/**
 * What strangers' queries and updates may not do, told from their parsed form, so that nothing of them has run: reach another
 * server, a file or a Java class, wait, or call functions beyond those that {@code functions.txt} lists. Silent forms are refused
 * like the others, for they would hide that something is missing.
 */
public final class QueryGuard {
    private static final String FUNCTIONS = "org/jaccuse/serve/guard/functions.txt";
    private static final String RESERVED = "reserved ";

    private final List<String> functions;
    private final List<String> reserved;

    private QueryGuard(List<String> functions, List<String> reserved) {
        this.functions = functions;
        this.reserved = reserved;
    }

    /** With the shipped list of functions. */
    public static QueryGuard load() {
        List<String> lines = Bundle.shipped()
                .file(FUNCTIONS)
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        return new QueryGuard(
                lines.stream().filter(line -> !line.startsWith(RESERVED)).toList(),
                lines.stream()
                        .filter(line -> line.startsWith(RESERVED))
                        .map(line -> line.substring(RESERVED.length()))
                        .toList());
    }

    /**
     * Refuses a query that does more than read the store.
     *
     * @param graphs further graphs that the request names as those to read
     * @param known whether the store has a graph of a name
     * @throws InputException with what is refused and why
     */
    public void check(Query query, List<String> graphs, Predicate<String> known) {
        Stream.of(query.getGraphURIs(), query.getNamedGraphURIs(), graphs)
                .flatMap(List::stream)
                .filter(graph -> !known.test(graph))
                .findFirst()
                .ifPresent(graph -> {
                    throw new InputException(
                            "query",
                            "FROM <" + graph
                                    + "> is refused: the store has no graph of this name, and nothing is fetched");
                });
        Refusals.check("query", query).ifPresent(this::walk);
    }

    /**
     * Refuses an update that reads anything but the store.
     *
     * @throws InputException with what is refused and why
     */
    public void check(UpdateRequest request) {
        for (Update update : request) {
            if (update instanceof UpdateLoad load) {
                throw new InputException(
                        "update", "LOAD <" + load.getSource() + "> is refused: send the triples themselves to /data");
            }
            if (update instanceof UpdateModify modify) {
                check(pattern(modify.getWherePattern()), List.of(), graph -> true);
            }
        }
    }

    private static Query pattern(Element where) {
        Query query = QueryFactory.make();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(where);
        query.resetResultVars();
        return query;
    }

    private void walk(Item item) {
        if (item.isList()) {
            ItemList list = item.getList();
            // In the written algebra only a call of a function begins with an IRI.
            if (!list.isEmpty() && list.get(0).isNode() && list.get(0).getNode().isURI()) {
                call(list.get(0).getNode().getURI());
            }
            list.forEach(this::walk);
        } else if (item.isNode() && item.getNode().isURI()) {
            name(item.getNode().getURI());
        }
    }

    private void call(String function) {
        if (functions.stream().noneMatch(function::startsWith)) {
            throw new InputException(
                    "query", "the function <" + function + "> is refused: only those of SPARQL itself are run here");
        }
    }

    /** A property that calls a function looks like any other. */
    private void name(String iri) {
        if (reserved.stream().anyMatch(iri::startsWith) && functions.stream().noneMatch(iri::startsWith)) {
            throw new InputException("query", "<" + iri + "> is refused: it would call a function; take it out");
        }
    }
}
