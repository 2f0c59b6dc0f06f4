package org.jaccuse.serve.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFFormat;

/** The syntaxes in which things are told as RDF, by their media types. */
public final class Syntaxes {
    private static final Map<String, RDFFormat> ALL = new LinkedHashMap<>();

    static {
        ALL.put("text/turtle", RDFFormat.TURTLE_PRETTY);
        ALL.put("application/n-triples", RDFFormat.NTRIPLES_UTF8);
        ALL.put("application/ld+json", RDFFormat.JSONLD11_PRETTY);
        ALL.put("application/rdf+xml", RDFFormat.RDFXML_PLAIN);
    }

    private Syntaxes() {}

    /** The media types, the one that goes for all who do not choose first. */
    public static List<String> types() {
        return List.copyOf(ALL.keySet());
    }

    /** How to write a media type of {@link #types()}. */
    public static RDFFormat format(String type) {
        return ALL.getOrDefault(type, RDFFormat.TURTLE_PRETTY);
    }
}
