package org.jaccuse.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jaccuse.model.InputException;

/** Entities by all of their names. */
final class NameIndex {
    private static final int MOST_CANDIDATES = 8;

    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<String, TreeSet<String>> byName = new HashMap<>();

    private record Entity(String kind, String slug, String label) {}

    /** From rows of ?entity ?kind ?slug ?name, the preferred name of each entity first. */
    static NameIndex of(Table table) {
        NameIndex names = new NameIndex();
        table.rows().forEach(names::add);
        return names;
    }

    private void add(Binding row) {
        String iri = Table.text(row, "entity").orElseThrow();
        String kind = Table.text(row, "kind").orElse("");
        String name = Table.text(row, "name").orElse("");
        String slug = Table.text(row, "slug").orElse("");
        entities.putIfAbsent(iri, new Entity(kind, slug, name));
        for (String key : List.of(name, slug, kind + "/" + slug)) {
            byName.computeIfAbsent(kind + " " + fold(key), k -> new TreeSet<>()).add(iri);
        }
    }

    /**
     * The entity that words mean among these.
     *
     * @param kind {@code actor} or {@code incident}
     * @return its IRI, absent when nothing is called so
     * @throws InputException when more than one is, with all of them
     */
    Optional<String> find(String kind, String words) {
        Entity exact = entities.get(words);
        if (exact != null && exact.kind().equals(kind)) {
            return Optional.of(words);
        }
        List<String> found = List.copyOf(byName.getOrDefault(kind + " " + fold(words), new TreeSet<>()));
        if (found.size() > 1) {
            throw new InputException(
                    kind + " " + words,
                    found.size() + " of this name: " + candidates(found) + "; give the slug of one");
        }
        return found.stream().findFirst();
    }

    /** Refuses words that nothing is called. */
    InputException unknown(String kind, String words) {
        return new InputException(
                kind + " " + words,
                "the store knows no " + kind + " of this name" + Nearest.suggestion(words, namesOf(kind))
                        + "; give a slug, a name or an IRI");
    }

    private String candidates(List<String> found) {
        String listed = found.stream()
                .limit(MOST_CANDIDATES)
                .flatMap(iri -> Optional.ofNullable(entities.get(iri)).stream())
                .map(entity -> entity.slug() + " (" + entity.label() + ")")
                .collect(Collectors.joining(", "));
        return found.size() > MOST_CANDIDATES ? listed + ", …" : listed;
    }

    private List<String> namesOf(String kind) {
        List<String> names = new ArrayList<>();
        entities.values().stream().filter(e -> e.kind().equals(kind)).forEach(e -> {
            names.add(e.slug());
            names.add(e.label());
        });
        return names;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[\\s_]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }
}
