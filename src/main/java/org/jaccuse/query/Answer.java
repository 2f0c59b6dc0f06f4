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

        /**
         * Rows that no query gave.
         *
         * @param base what begins so is an IRI and shown by its name
         */
        public static Rows of(List<String> columns, List<List<String>> lines, String base) {
            return new Rows(Table.of(columns, lines, base));
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
