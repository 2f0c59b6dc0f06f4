package org.jaccuse.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jaccuse.model.NamedEntity.Kind;

/** States by what lists call them: code, name, or address in another catalogue; and the place that each governs. */
public final class Countries {
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    Countries(Iterable<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.kind() == Kind.STATE) {
                entry.all("skos:altLabel").forEach(name -> add(name, entry));
                add(entry.entity().label(), entry);
                entry.all("j:iso3166").forEach(code -> states.put(code, entry.id()));
                entry.all("skos:exactMatch").forEach(same -> states.put(same.replaceFirst("^\\w+:", ""), entry.id()));
                entry.one("j:territory").ifPresent(place -> places.put(entry.id(), place));
            }
        }
    }

    private void add(String name, Entry entry) {
        states.put(Words.folded(Words.of(name)), entry.id());
    }

    /**
     * The state of a name, of a two-letter code in capitals, or of a name in another catalogue such as {@code Q159}.
     *
     * @return its identifier, {@code actor/russia}
     */
    public Optional<String> state(String word) {
        return Optional.ofNullable(states.get(word.strip()))
                .or(() -> Optional.ofNullable(states.get(Words.folded(Words.of(word)))));
    }

    /** The place that a state governs: {@code place/russia}. */
    public Optional<String> place(String state) {
        return Optional.ofNullable(places.get(state));
    }
}
