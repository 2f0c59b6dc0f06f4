package org.jaccuse.link.reconcile;

import java.util.List;
import java.util.Set;

/**
 * An entity of the store with all that it is called there, by whatever list.
 *
 * @param id its address without the common beginning
 * @param type its kind
 * @param countries states and places that lists tie it to: {@code china}
 * @param references its addresses in other catalogues
 */
public record Known(
        String id, String type, String label, List<String> names, Set<String> countries, List<String> references) {
    public Known {
        names = List.copyOf(names);
        countries = Set.copyOf(countries);
        references = List.copyOf(references);
    }
}
