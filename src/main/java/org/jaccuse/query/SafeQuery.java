package org.jaccuse.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jaccuse.model.InputException;

/** A parsed query that can only read the store: no update, no other endpoint, no file, no Java class. */
public final class SafeQuery {
    private final String where;
    private final Query query;
    private final List<Var> columns;

    private SafeQuery(String where, Query query, List<Var> columns) {
        this.where = where;
        this.query = query;
        this.columns = columns;
    }

    /**
     * Parses a query.
     *
     * @param where file, or a word for text typed by hand
     * @param text SPARQL: SELECT, ASK, CONSTRUCT or DESCRIBE
     * @throws InputException with line and column for a syntax error, or with what is refused and why
     */
    public static SafeQuery parse(String where, String text) {
        Query query;
        try {
            query = QueryFactory.create(text);
        } catch (QueryException e) {
            throw SyntaxErrors.told(where, text, e);
        }
        Refusals.check(where, query);
        return new SafeQuery(where, query, query.isSelectType() ? List.copyOf(query.getProjectVars()) : List.of());
    }

    /** File or word where the query comes from. */
    public String where() {
        return where;
    }

    /** Whether the answer is rows. */
    public boolean selects() {
        return query.isSelectType();
    }

    /** Whether the answer is triples or quads that the query constructs. */
    boolean constructs() {
        return query.isConstructType();
    }

    /** The prefixes that the query declares. */
    PrefixMapping prefixes() {
        return query.getPrefixMapping();
    }

    /** Whether a term of this IRI stands anywhere in it. */
    public boolean names(String iri) {
        return query.getQueryPattern() != null
                && stands(iri, SSE.parseItem(Algebra.compile(query).toString()));
    }

    private static boolean stands(String iri, Item item) {
        return item.isList()
                ? Iter.asStream(item.getList().iterator()).anyMatch(part -> stands(iri, part))
                : item.isNode()
                        && item.getNode().isURI()
                        && item.getNode().getURI().equals(iri);
    }

    boolean mentions(String variable) {
        Node other = NodeFactory.createLiteralString("a value");
        Query bound = bind(Map.of(Var.alloc(variable), other)).query();
        return !conditions(query).equals(conditions(bound));
    }

    private static String conditions(Query query) {
        return query.getQueryPattern() + " " + query.getHavingExprs();
    }

    /** The query with variables replaced by terms: in its syntax tree, never in its text. */
    SafeQuery bind(Map<Var, ? extends Node> terms) {
        return terms.isEmpty() ? this : new SafeQuery(where, QueryTransformOps.syntaxSubstitute(query, terms), columns);
    }

    /** The query for those rows in which a variable is one of some IRIs: it begins with these, and looks up the rest of each. */
    SafeQuery among(Var variable, Collection<String> iris) {
        ElementData values = new ElementData();
        values.add(variable);
        iris.forEach(iri -> values.add(
                Binding.builder().add(variable, NodeFactory.createURI(iri)).build()));
        ElementGroup conditions = new ElementGroup();
        conditions.addElement(values);
        if (query.getQueryPattern() instanceof ElementGroup group) {
            group.getElements().forEach(conditions::addElement);
        } else {
            conditions.addElement(query.getQueryPattern());
        }
        Query among = query.cloneQuery();
        among.setQueryPattern(conditions);
        return new SafeQuery(where, among, columns);
    }

    /**
     * The query for a part of its rows. Where a query within it puts things in order, each of which gives one row at least, no more
     * than these are taken from there, so that the rest is looked up for them alone.
     *
     * @param skipped number of rows before the part
     * @param most number of rows, -1 for all
     */
    SafeQuery part(long skipped, long most) {
        Query part = query.cloneQuery();
        part.setOffset(skipped);
        part.setLimit(most < 0 ? Query.NOLIMIT : most);
        if (most >= 0) {
            ordering(part).ifPresent(inner -> inner.setLimit(skipped + most));
        }
        return new SafeQuery(where, part, columns);
    }

    private static Optional<Query> ordering(Query query) {
        List<Query> ordering = new ArrayList<>();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery inner) {
                if (inner.getQuery().hasOrderBy()) {
                    ordering.add(inner.getQuery());
                }
            }
        });
        return ordering.stream().findFirst();
    }

    /** The columns asked for; a variable that was replaced by a term is no further one. */
    List<Var> columns() {
        return columns;
    }

    Query query() {
        return query;
    }

    /** The SPARQL text. */
    public String text() {
        return query.toString();
    }
}
