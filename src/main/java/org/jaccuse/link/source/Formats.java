package org.jaccuse.link.source;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jaccuse.model.InputException;

/** The formats by the names that descriptions give them. */
final class Formats {
    private static final Map<String, Format> ALL = new TreeMap<>(Map.of(
            "misp", new MispGalaxy(),
            "stix", new StixBundle(),
            "eurepoc", new EuRepoCTable(),
            "concepts", new ConceptFile(),
            "mappings", new MappingTable(),
            "wikidata", new WikidataFile()));

    private Formats() {}

    static Format require(String name, String where) {
        return Optional.ofNullable(ALL.get(name))
                .orElseThrow(() ->
                        new InputException(where, "unknown format '" + name + "'; expected one of " + ALL.keySet()));
    }
}
