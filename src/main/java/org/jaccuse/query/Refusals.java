package org.jaccuse.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.sparql.sse.SSE;
import org.jaccuse.model.InputException;

/**
 * What a query may not do. The whole algebra is looked through in its written form, so that no corner of the syntax (aggregates,
 * HAVING, EXISTS in an ORDER BY) is missed; where a query has nothing but triples, these are.
 */
public final class Refusals {
    private static final Set<String> WEB = Set.of("http", "https", "urn");

    private Refusals() {}

    /**
     * Refuses a query that would do more than read the store.
     *
     * @param where file or word that the message begins with
     * @return the algebra in its written form, to look through for more; absent where the query has no conditions
     * @throws InputException with what is refused and why
     */
    public static Optional<Item> check(String where, Query query) {
        boolean known = query.isSelectType() || query.isAskType() || query.isConstructType() || query.isDescribeType();
        if (!known) {
            throw new InputException(where, "only SELECT, ASK, CONSTRUCT and DESCRIBE are run here");
        }
        Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                .filter(graph -> !WEB.contains(scheme(graph)))
                .findFirst()
                .ifPresent(graph -> {
                    throw new InputException(
                            where,
                            "FROM <" + graph
                                    + "> is refused: a query reads graphs of the store, never files; name a graph");
                });
        if (query.getQueryPattern() == null) {
            return Optional.empty();
        }
        Item written = PlainConditions.of(query)
                .orElseGet(() -> SSE.parseItem(Algebra.compile(query).toString()));
        walk(where, written);
        return Optional.of(written);
    }

    private static void walk(String where, Item item) {
        if (item.isList()) {
            item.getList().forEach(part -> walk(where, part));
        } else if (item.isSymbol("service")) {
            throw new InputException(where, "SERVICE is refused: a query reads this store alone; take the SERVICE out");
        } else if (item.isSymbol("call")) {
            throw new InputException(where, "CALL is refused: name the function itself");
        } else if (item.isNode()
                && item.getNode().isURI()
                && scheme(item.getNode().getURI()).equals("java")) {
            throw new InputException(
                    where, "<" + item.getNode().getURI() + "> is refused: a query loads no Java class; take it out");
        }
    }

    private static String scheme(String iri) {
        int colon = iri.indexOf(':');
        return colon < 0 ? "" : iri.substring(0, colon).toLowerCase(Locale.ROOT);
    }
}
