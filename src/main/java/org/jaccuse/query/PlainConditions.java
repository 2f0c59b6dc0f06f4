package org.jaccuse.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.sparql.sse.ItemList;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * The conditions of queries that have nothing but triples, in groups, optional parts and unions: most small ones. To write their
 * algebra and parse it again would take as long as to run them.
 */
final class PlainConditions {
    private PlainConditions() {}

    /** The triples as the algebra writes them; empty where a query has anything else, be it in its head or behind its conditions. */
    static Optional<Item> of(Query query) {
        ItemList triples = new ItemList();
        return expressionless(query) && plain(query.getQueryPattern(), triples)
                ? Optional.of(Item.createList(triples))
                : Optional.empty();
    }

    private static boolean expressionless(Query query) {
        List<SortCondition> order = Optional.ofNullable(query.getOrderBy()).orElse(List.of());
        return !query.hasGroupBy()
                && !query.hasHaving()
                && !query.hasAggregators()
                && !query.hasValues()
                && query.getProject().getExprs().isEmpty()
                && order.stream()
                        .allMatch(condition -> condition.getExpression().isVariable());
    }

    private static boolean plain(Element element, ItemList triples) {
        if (element instanceof ElementGroup group) {
            return group.getElements().stream().allMatch(part -> plain(part, triples));
        }
        if (element instanceof ElementOptional optional) {
            return plain(optional.getOptionalElement(), triples);
        }
        if (element instanceof ElementUnion union) {
            return union.getElements().stream().allMatch(part -> plain(part, triples));
        }
        if (element instanceof ElementTriplesBlock block) {
            return block.getPattern().getList().stream().allMatch(triple -> plain(triple, triples));
        }
        return element instanceof ElementPathBlock block
                && block.getPattern().getList().stream().allMatch(path -> plain(path, triples));
    }

    private static boolean plain(TriplePath path, ItemList triples) {
        return path.isTriple() && plain(path.asTriple(), triples);
    }

    private static boolean plain(Triple triple, ItemList triples) {
        List<Node> nodes = List.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
        ItemList written = new ItemList();
        written.add(Item.createSymbol("triple"));
        nodes.forEach(node -> written.add(Item.createNode(node)));
        triples.add(Item.createList(written));
        return Stream.of(triple.getSubject(), triple.getObject()).noneMatch(Node::isTripleTerm);
    }
}
