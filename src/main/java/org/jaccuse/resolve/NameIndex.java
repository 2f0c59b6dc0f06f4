package org.jaccuse.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jaccuse.model.NamedEntity;

/** Looks names up: capitals, accents, dots, possessive endings and "the" aside; acronyms only in capitals. */
final class NameIndex {
    /** How an entry bears a name. */
    enum Bearing {
        NAME,
        METONYM,
        DEMONYM,
        FAMILY
    }

    /** An entry with one of its names as the register writes it. */
    record Use(Entry entry, Bearing bearing, String written) {}

    private final Map<String, List<Use>> uses = new HashMap<>();
    private int longest = 1;

    NameIndex(Collection<Entry> entries) {
        for (Entry entry : entries) {
            List<String> metonyms = entry.all("j:metonym");
            for (String name : entry.entity().names()) {
                add(name, entry, metonyms.contains(name) ? Bearing.METONYM : Bearing.NAME);
            }
            entry.all("j:demonym").forEach(d -> add(d, entry, Bearing.DEMONYM));
            entry.all("schema:familyName").forEach(f -> add(f, entry, Bearing.FAMILY));
        }
    }

    /** Whether a name is told from the everyday word only by its capitals: "US", "SEC", "U.S.". */
    static boolean acronym(String name) {
        String letters = name.replace(".", "");
        return letters.length() <= 5 && letters.chars().allMatch(Character::isUpperCase);
    }

    /** The entries that bear exactly these words as a name. */
    List<Use> exact(List<Word> words) {
        if (words.isEmpty() || words.size() > longest) {
            return List.of();
        }
        String written = Words.written(words);
        return uses.getOrDefault(Words.folded(words), List.of()).stream()
                .filter(u ->
                        !acronym(u.written()) || u.written().replace(".", "").equals(written))
                .toList();
    }

    /** How many words from {@code from} on make the longest name of an entry of a kind; 0 for none. */
    int longestAt(List<Word> words, int from, NamedEntity.Kind kind) {
        for (int to = Math.min(words.size(), from + longest); to > from; to--) {
            if (exact(words.subList(from, to)).stream().anyMatch(u -> u.entry().kind() == kind)) {
                return to - from;
            }
        }
        return 0;
    }

    private void add(String name, Entry entry, Bearing bearing) {
        List<Word> words = Words.of(name);
        if (words.size() > 1 && words.get(0).folded().equals("the")) {
            words = words.subList(1, words.size());
        }
        longest = Math.max(longest, words.size());
        List<Use> same = uses.computeIfAbsent(Words.folded(words), k -> new ArrayList<>());
        if (!acronym(name)) {
            same.removeIf(u -> u.entry() == entry && acronym(u.written()));
        }
        if (same.stream().noneMatch(u -> u.entry() == entry)) {
            same.add(new Use(entry, bearing, name));
        }
    }
}
