package org.jaccuse.link.reconcile;

import java.util.List;
import java.util.Set;

/**
 * A name to be matched.
 *
 * @param text the name, or the identifier of an entity; empty where anything of the countries is wanted
 * @param types only entities of these kinds: {@code actor}, {@code incident}, {@code malware} or {@code place}; empty for all
 * @param limit the most candidates wanted
 * @param countries of the entity, as far as they are known: words of the one who asks
 */
public record Wanted(String text, Set<String> types, int limit, List<String> countries) {
    public Wanted {
        types = Set.copyOf(types);
        countries = List.copyOf(countries);
    }
}
