package org.jaccuse.link.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * A name to be matched.
 *
 * @param text the name
 * @param type only entities of this kind: {@code actor}, {@code incident}, {@code malware} or {@code place}
 * @param limit the most candidates wanted
 * @param countries of the entity, as far as they are known: words of the one who asks
 */
public record Wanted(String text, Optional<String> type, int limit, List<String> countries) {
    public Wanted {
        countries = List.copyOf(countries);
    }

    /** A name of which nothing else is known. */
    public static Wanted of(String text) {
        return new Wanted(text, Optional.empty(), 3, List.of());
    }
}
