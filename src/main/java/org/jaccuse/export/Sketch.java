package org.jaccuse.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns claims into nodes and edges: holders, actors, incidents and places are nodes, and so is each proposition; a claim is an
 * edge from its holder to the proposition, which in turn points to what it is about. So a proposition stays something that some
 * affirm and others deny, and no edge runs from an accuser's victim to the accused.
 */
final class Sketch {
    private final Sorter<GraphNode> nodes;
    private final Sorter<GraphEdge> edges;

    Sketch(Sorter<GraphNode> nodes, Sorter<GraphEdge> edges) {
        this.nodes = nodes;
        this.edges = edges;
    }

    /** Adds what a part says. */
    void add(Content content) throws IOException {
        Map<String, GraphNode> found = new HashMap<>();
        List<GraphEdge> drawn = new ArrayList<>();
        content.claims().forEach(told -> claim(told, found, drawn));
        content.ties().forEach(tie -> tie(tie, found, drawn));
        boolean summary = content.claims().isEmpty();
        if (summary) {
            content.things().forEach(thing -> put(found, node(thing, 0, Optional.empty(), Optional.empty())));
        }
        content.relations().stream()
                .filter(relation -> found.containsKey(relation.from()) && found.containsKey(relation.to()))
                .forEach(relation -> drawn.add(related(relation)));
        for (GraphNode node : found.values()) {
            nodes.add(summary ? node : counted(node, content));
        }
        for (GraphEdge edge : drawn) {
            edges.add(edge);
        }
    }

    private static void claim(Told told, Map<String, GraphNode> found, List<GraphEdge> drawn) {
        for (Thing thing : List.of(told.holder(), told.subject(), told.object())) {
            put(found, node(thing, 1, told.day(), told.day()));
        }
        String matter = told.matter();
        put(found, new GraphNode(told.proposition(), NodeKind.PROPOSITION, matter, 1, 1, told.day(), told.day(), ""));
        EdgeKind kind = EdgeKind.ofStance(told.stance());
        drawn.add(new GraphEdge(
                GraphNode.token(told.id()),
                told.holder().id(),
                told.proposition(),
                kind,
                kind.words
                        + told.certainty()
                                .filter(c -> !c.equals("certain"))
                                .map(c -> " (" + c + ")")
                                .orElse(""),
                1,
                told.source().independent() ? 1 : 0,
                told.day(),
                Optional.empty(),
                values(told, matter)));
        drawn.add(about(told, told.subject(), "whom"));
        drawn.add(about(told, told.object(), "what"));
    }

    private static GraphEdge about(Told told, Thing thing, String role) {
        return new GraphEdge(
                GraphNode.token(told.proposition()) + "-" + role,
                told.proposition(),
                thing.id(),
                EdgeKind.ABOUT,
                role,
                1,
                1,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static Map<Column, String> values(Told told, String matter) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        values.put(Column.STANCE, told.stance());
        told.certainty().ifPresent(value -> values.put(Column.CERTAINTY, value));
        values.put(Column.ACT, told.act());
        values.put(Column.MATTER, matter);
        if (!told.hedges().isEmpty()) {
            values.put(Column.HEDGES, String.join("; ", told.hedges()));
        }
        if (!told.via().isEmpty()) {
            values.put(Column.VIA, told.chain());
        }
        told.details()
                .forEach((column, value) ->
                        values.put(Column.valueOf(column.toUpperCase(java.util.Locale.ROOT)), value));
        values.put(Column.QUOTE, told.quote());
        values.put(Column.QUOTE_START, String.valueOf(told.start()));
        values.put(Column.QUOTE_END, String.valueOf(told.end()));
        values.put(Column.DOCUMENT, told.source().location());
        values.put(Column.TITLE, told.source().title());
        told.source().publisher().ifPresent(value -> values.put(Column.PUBLISHER, value));
        told.source().url().ifPresent(value -> values.put(Column.URL, value));
        values.put(Column.DIGEST, told.source().digest());
        values.put(Column.CLAIM, told.id());
        return values;
    }

    private static void tie(Tie tie, Map<String, GraphNode> found, List<GraphEdge> drawn) {
        put(found, node(tie.from(), tie.claims(), tie.first(), tie.last()));
        put(found, node(tie.to(), tie.claims(), tie.first(), tie.last()));
        EdgeKind kind = EdgeKind.ofStance(tie.stance());
        drawn.add(new GraphEdge(
                GraphNode.token(tie.id()),
                tie.from().id(),
                tie.to().id(),
                kind,
                kind.words + (tie.claims() > 1 ? " " + tie.claims() + "×" : ""),
                tie.claims(),
                tie.sources(),
                tie.first(),
                tie.last(),
                Map.of(Column.STANCE, tie.stance())));
    }

    private static GraphEdge related(Content.Relation relation) {
        return new GraphEdge(
                GraphNode.token(relation.from()) + "-" + relation.name() + "-" + GraphNode.token(relation.to()),
                relation.from(),
                relation.to(),
                EdgeKind.RELATED,
                "belongs to",
                1,
                1,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static GraphNode node(Thing thing, int claims, Optional<String> first, Optional<String> last) {
        return new GraphNode(
                thing.id(), thing.kind(), thing.label(), 1, claims, first, last, String.join(" ", thing.same()));
    }

    /** However often a document names it, it is one source, and a copy of another document is none. */
    private static GraphNode counted(GraphNode node, Content content) {
        boolean independent =
                content.claims().stream().anyMatch(told -> told.source().independent());
        return new GraphNode(
                node.iri(),
                node.kind(),
                node.label(),
                independent ? 1 : 0,
                node.claims(),
                node.first(),
                node.last(),
                node.same());
    }

    private static void put(Map<String, GraphNode> found, GraphNode node) {
        found.merge(node.iri(), node, GraphNode::with);
    }
}
