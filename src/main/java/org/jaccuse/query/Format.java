package org.jaccuse.query;

import java.util.Locale;

/** How an answer is written. */
public enum Format {
    /** For people: names in place of IRIs. */
    TABLE,
    /** RFC 4180, guarded against spreadsheet formulas. */
    CSV,
    /** SPARQL 1.1 results, tab separated. */
    TSV,
    /** SPARQL 1.1 results, JSON. */
    JSON,
    /** SPARQL results, XML. */
    XML,
    /** Triples, grouped by subject. */
    TURTLE,
    /** Triples, one a line. */
    NTRIPLES;

    boolean forTriples() {
        return this == TURTLE || this == NTRIPLES;
    }

    /** The name in commands: {@code csv}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
