package org.jaccuse.export;

import java.io.IOException;
import java.util.Optional;

/** What nodes and edges are told of in all JSON formats of graphs. */
final class GraphJson {
    private GraphJson() {}

    /** What a node is, without its looks and its name. */
    static void node(Json json, GraphNode node) throws IOException {
        json.field("iri", node.iri())
                .field("label", node.label())
                .field("kind", node.kind().id())
                .field("sources", node.sources())
                .field("claims", node.claims())
                .field("first", node.first())
                .field("last", node.last())
                .field("same", Optional.of(node.same()));
    }

    /** What an edge is, without its looks, its name and its ends. */
    static void edge(Json json, GraphEdge edge) throws IOException {
        json.field("label", edge.label())
                .field("kind", edge.kind().id())
                .field("weight", edge.weight())
                .field("sources", edge.sources())
                .field("first", edge.first())
                .field("last", edge.last());
        for (Column column : Column.values()) {
            Optional<String> value = edge.value(column);
            if (value.isPresent() && column.number()) {
                json.field(column.id(), Integer.parseInt(value.get()));
            } else {
                json.field(column.id(), value);
            }
        }
    }
}
