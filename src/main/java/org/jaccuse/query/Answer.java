package org.jaccuse.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;

/** What a query answers with. */
public sealed interface Answer {
    /**
     * Of a SELECT.
     *
     * @param more whether further rows come after these
     */
    record Rows(Table table, boolean more) implements Answer {
        public Rows(Table table) {
            this(table, false);
        }
    }

    /** Of an ASK. */
    record Truth(boolean value) implements Answer {}

    /**
     * Of a CONSTRUCT or DESCRIBE.
     *
     * @param triples each once, sorted
     * @param prefixes the query's own
     */
    record Triples(List<Triple> triples, Map<String, String> prefixes) implements Answer {
        public Triples {
            triples = List.copyOf(triples);
            prefixes = Map.copyOf(prefixes);
        }
    }
}
