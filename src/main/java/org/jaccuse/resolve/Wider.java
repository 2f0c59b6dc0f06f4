package org.jaccuse.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jaccuse.model.NamedEntity;

/** The register's entries with names from elsewhere. */
final class Wider {
    /** A single word without figures or capitals inside may be an everyday word; nobody has looked whether it is. */
    private static final Pattern WORD = Pattern.compile("\\p{L}\\p{Ll}*|\\p{Lu}+");

    private Wider() {}

    /** Names that the register gives to anything keep that meaning, and only that. */
    static Map<String, Entry> with(Map<String, Entry> entries, List<NamedEntity> more) {
        Set<String> taken = new HashSet<>();
        entries.values().forEach(entry -> {
            entry.entity().names().forEach(name -> taken.add(Words.folded(Words.of(name))));
            entry.all("j:demonym").forEach(name -> taken.add(Words.folded(Words.of(name))));
            entry.all("schema:familyName").forEach(name -> taken.add(Words.folded(Words.of(name))));
        });
        Map<String, Entry> wider = new TreeMap<>(entries);
        for (NamedEntity one : more) {
            List<String> fresh = one.names().stream()
                    .filter(name -> taken.add(Words.folded(Words.of(name))))
                    .toList();
            Entry entry = wider.get(one.id());
            if (!fresh.isEmpty()) {
                wider.put(one.id(), entry == null ? added(one, fresh) : longer(entry, fresh));
            }
        }
        return wider;
    }

    private static Entry added(NamedEntity one, List<String> names) {
        NamedEntity entity = new NamedEntity(one.id(), one.label(), one.kind(), names);
        return new Entry(entity, Map.of("j:commonWord", words(names)), List.of());
    }

    private static Entry longer(Entry entry, List<String> fresh) {
        Set<String> names = new LinkedHashSet<>(entry.entity().names());
        names.addAll(fresh);
        NamedEntity before = entry.entity();
        Map<String, List<String>> values = new TreeMap<>(entry.values());
        List<String> words = new ArrayList<>(entry.all("j:commonWord"));
        words.addAll(words(fresh));
        values.put("j:commonWord", words);
        return new Entry(
                new NamedEntity(before.id(), before.label(), before.kind(), List.copyOf(names)),
                values,
                entry.tenures());
    }

    private static List<String> words(List<String> names) {
        return names.stream().filter(name -> WORD.matcher(name).matches()).toList();
    }
}
