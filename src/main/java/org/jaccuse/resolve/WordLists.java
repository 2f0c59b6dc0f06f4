package org.jaccuse.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jaccuse.model.InputException;

/** The register's word lists, {@code data/register/words.ttl}. */
record WordLists(Map<String, Set<String>> lists) {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "these", "those", "its", "their", "our", "his", "her");

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
