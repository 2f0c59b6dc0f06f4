package org.jaccuse.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.InputException;

/** The register's word lists, {@code data/register/words.ttl}. */
record WordLists(Map<String, Set<String>> lists) {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "these", "those", "its", "their", "our", "his", "her");

    private static final String INCIDENT_KIND = "words/kind-";
    private static final String ANY_KIND = "attack";

    WordLists {
        for (Kind kind : Kind.values()) {
            if (!lists.containsKey(kind.id())) {
                throw new InputException(
                        "data/register",
                        "found no word list <" + kind.id() + ">, which the rules of name matching need; add it");
            }
        }
    }

    /** The lists that the rules use; what each is for stands in the data file. */
    enum Kind {
        TITLES,
        SPEAKERS,
        GOVERNMENT,
        MEMBERS,
        INCIDENTS,
        MODIFIERS,
        TERRITORY,
        FUNCTION,
        NAMING,
        PRONOUNS;

        String id() {
            return "words/" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was done, by the lists {@code words/kind-…}: a telling word goes before "attack", which says little. */
    Optional<String> incidentKind(List<Word> words) {
        List<String> kinds = lists.keySet().stream()
                .filter(id -> id.startsWith(INCIDENT_KIND))
                .filter(id -> words.stream()
                        .anyMatch(w -> lists.getOrDefault(id, Set.of()).contains(w.folded())))
                .map(id -> id.substring(INCIDENT_KIND.length()))
                .sorted()
                .toList();
        return kinds.stream()
                .filter(k -> !k.equals(ANY_KIND))
                .findFirst()
                .or(() -> kinds.stream().findFirst());
    }

    boolean has(Kind kind, Word word) {
        return lists.getOrDefault(kind.id(), Set.of()).contains(word.folded());
    }

    boolean all(Kind kind, List<Word> words) {
        return words.stream().allMatch(w -> has(kind, w));
    }

    boolean any(Kind kind, List<Word> words) {
        return words.stream().anyMatch(w -> has(kind, w));
    }

    /** The words without leading articles and the like. */
    List<Word> core(List<Word> words) {
        int from = 0;
        while (from < words.size() - 1 && DETERMINERS.contains(words.get(from).folded())) {
            from++;
        }
        return words.subList(from, words.size());
    }
}
