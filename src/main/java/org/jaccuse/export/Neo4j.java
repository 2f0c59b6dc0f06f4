package org.jaccuse.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Two tables with the headers of {@code neo4j-admin database import}, and a Cypher script that loads the same into a running Neo4j. */
final class Neo4j implements GraphExporter {
    @Override
    public void write(Drawing drawing, Output output) throws IOException {
        try (Csv csv = new Csv(output.writer("nodes.csv"))) {
            csv.row(List.of(
                    "id:ID",
                    "label",
                    "kind",
                    "sources:int",
                    "claims:int",
                    "first:date",
                    "last:date",
                    "same",
                    "iri",
                    ":LABEL"));
            drawing.nodes(placed -> csv.row(node(placed.node())));
        }
        try (Csv csv = new Csv(output.writer("relationships.csv"))) {
            List<String> head = new ArrayList<>(List.of(
                    ":START_ID",
                    ":END_ID",
                    ":TYPE",
                    "id",
                    "label",
                    "weight:int",
                    "sources:int",
                    "first:date",
                    "last:date"));
            Arrays.stream(Column.values())
                    .map(column -> column.id() + (column.number() ? ":int" : ""))
                    .forEach(head::add);
            csv.row(head);
            drawing.edges(edge -> csv.row(edge(edge)));
        }
        try (Writer script = output.writer("load.cypher")) {
            script.write(script());
        }
    }

    private static List<String> node(GraphNode node) {
        return List.of(
                node.id(),
                node.label(),
                node.kind().id(),
                String.valueOf(node.sources()),
                String.valueOf(node.claims()),
                day(node.first().orElse("")),
                day(node.last().orElse("")),
                node.same(),
                node.iri(),
                label(node.kind()));
    }

    /** Neo4j's dates are whole days; a year or month alone is left out. */
    private static String day(String day) {
        return day.matches("\\d{4}-\\d\\d-\\d\\d") ? day : "";
    }

    private static String label(NodeKind kind) {
        String name = kind.id();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String type(EdgeKind kind) {
        return kind.words.replaceFirst(",.*", "").replace(' ', '_').toUpperCase(Locale.ROOT);
    }

    private static List<String> edge(GraphEdge edge) {
        List<String> cells = new ArrayList<>(List.of(
                GraphNode.token(edge.source()),
                GraphNode.token(edge.target()),
                type(edge.kind()),
                edge.id(),
                edge.label(),
                String.valueOf(edge.weight()),
                String.valueOf(edge.sources()),
                day(edge.first().orElse("")),
                day(edge.last().orElse(""))));
        cells.addAll(GraphCsv.values(edge));
        return cells;
    }

    /** Labels and types cannot be parameters in Cypher, so each gets a pass of its own. */
    private static String script() {
        StringBuilder script = new StringBuilder("""
                // Loads nodes.csv and relationships.csv, laid into Neo4j's import folder, into a running database.
                // For a new database of many nodes this is faster:
                //   neo4j-admin database import full --nodes=nodes.csv --relationships=relationships.csv neo4j
                CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;
                """);
        for (NodeKind kind : NodeKind.values()) {
            script.append("""
                    LOAD CSV WITH HEADERS FROM 'file:///nodes.csv' AS row
                    WITH row WHERE row.`:LABEL` = '%1$s'
                    MERGE (n:Thing {id: row.`id:ID`})
                    SET n:%1$s, n.label = row.label, n.kind = row.kind, n.iri = row.iri, n.same = row.same,
                        n.sources = toInteger(row.`sources:int`), n.claims = toInteger(row.`claims:int`),
                        n.first = date(row.`first:date`), n.last = date(row.`last:date`);
                    """.formatted(label(kind)));
        }
        String values = Arrays.stream(Column.values())
                .map(column -> column.number()
                        ? "r." + column.id() + " = toInteger(row.`" + column.id() + ":int`)"
                        : "r." + column.id() + " = row." + column.id())
                .collect(Collectors.joining(", "));
        for (EdgeKind kind : EdgeKind.values()) {
            script.append("""
                    LOAD CSV WITH HEADERS FROM 'file:///relationships.csv' AS row
                    WITH row WHERE row.`:TYPE` = '%1$s'
                    MATCH (a:Thing {id: row.`:START_ID`}), (b:Thing {id: row.`:END_ID`})
                    MERGE (a)-[r:%1$s {id: row.id}]->(b)
                    SET r.label = row.label, r.weight = toInteger(row.`weight:int`), r.sources = toInteger(row.`sources:int`),
                        r.first = date(row.`first:date`), r.last = date(row.`last:date`), %2$s;
                    """.formatted(type(kind), values));
        }
        return script.toString();
    }
}
