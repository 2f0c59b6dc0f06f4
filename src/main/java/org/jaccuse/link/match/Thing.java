package org.jaccuse.link.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entity that may be matched.
 *
 * @param iri its address
 * @param source list that it stands in: {@code register}, {@code documents} or the name of a dataset
 * @param kind its folder: {@code actor}
 * @param label preferred name
 * @param names all names, the label among them
 * @param references addresses that its list gives for it
 * @param countries places and states that its list ties it to
 * @param year first year, of an incident
 * @param victims who was hit, of an incident
 */
public record Thing(
        String iri,
        String source,
        String kind,
        String label,
        List<String> names,
        Set<String> references,
        Set<String> countries,
        Optional<Integer> year,
        Set<String> victims) {
    public Thing {
        names = List.copyOf(names);
        references = Set.copyOf(references);
        countries = Set.copyOf(countries);
        victims = Set.copyOf(victims);
    }
}
