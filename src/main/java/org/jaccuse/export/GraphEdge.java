package org.jaccuse.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * An edge of a drawing.
 *
 * @param id a name token, unlike that of any other edge
 * @param source IRI of the node where it begins
 * @param target IRI of the node where it ends
 * @param weight number of claims
 * @param sources number of independent documents
 * @param first day of the claim, or of the earliest
 * @param last day of the latest, for an edge of several claims
 * @param values what else is told
 */
record GraphEdge(
        String id,
        String source,
        String target,
        EdgeKind kind,
        String label,
        int weight,
        int sources,
        Optional<String> first,
        Optional<String> last,
        Map<Column, String> values) {
    GraphEdge {
        values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
    }

    /** The value of a column. */
    Optional<String> value(Column column) {
        return Optional.ofNullable(values.get(column));
    }
}
