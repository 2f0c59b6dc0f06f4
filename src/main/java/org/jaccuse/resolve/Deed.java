package org.jaccuse.resolve;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jaccuse.model.Grounds.Happening;
import org.jaccuse.resolve.NameIndex.Bearing;

/** What the words for an incident tell: its victim, what was done, and when. */
final class Deed {
    private static final Set<String> BEFORE_VICTIM =
            Set.of("of", "on", "against", "at", "into", "targeting", "hitting");

    private final NameIndex index;
    private final WordLists lists;

    Deed(NameIndex index, WordLists lists) {
        this.index = index;
        this.lists = lists;
    }

    Happening told(List<Word> words) {
        return new Happening(victim(words), lists.incidentKind(words), date(words));
    }

    /** The slug of a victim: the register's, or that of its name. */
    String slug(String victim) {
        return victim.startsWith("actor/") ? victim.substring("actor/".length()) : Slug.of(Words.of(victim), lists);
    }

    /** What follows "of", "on" and the like is the victim before anything else is. */
    private Optional<String> victim(List<Word> words) {
        for (int i = 0; i < words.size() - 1; i++) {
            if (BEFORE_VICTIM.contains(words.get(i).folded())) {
                Optional<String> after = named(words.subList(i + 1, words.size()));
                if (after.isPresent()) {
                    return after;
                }
            }
        }
        return named(words);
    }

    private Optional<String> named(List<Word> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = words.size(); to > from; to--) {
                List<String> known = known(words.subList(from, to));
                if (known.size() == 1) {
                    return Optional.of(known.get(0));
                }
            }
        }
        int from = 0;
        while (from < words.size() && !telling(words.get(from))) {
            from++;
        }
        int to = from;
        while (to < words.size() && telling(words.get(to))) {
            to++;
        }
        return from == to ? Optional.empty() : Optional.of(Words.written(words.subList(from, to)));
    }

    /** The actors of a name that they bear as one; a nationality names whoever did it as often as whom it hit. */
    private List<String> known(List<Word> words) {
        boolean capital = words.stream().anyMatch(Word::capital);
        Stream<NameIndex.Use> uses = capital ? index.exact(words).stream() : Stream.empty();
        return uses.filter(u -> u.bearing() == Bearing.NAME && u.entry().id().startsWith("actor/"))
                .map(u -> u.entry().id())
                .distinct()
                .toList();
    }

    private boolean telling(Word word) {
        return word.capital()
                && month(word).isEmpty()
                && index.exact(List.of(word)).stream().noneMatch(u -> u.bearing() == Bearing.DEMONYM)
                && Stream.of(WordLists.Kind.INCIDENTS, WordLists.Kind.MODIFIERS, WordLists.Kind.FUNCTION)
                        .noneMatch(kind -> lists.has(kind, word));
    }

    private static Optional<String> date(List<Word> words) {
        Optional<String> year =
                words.stream().filter(Word::year).map(Word::folded).findFirst();
        Optional<Month> month = words.stream().flatMap(w -> month(w).stream()).findFirst();
        return year.map(y -> y
                + month.map(m -> String.format(Locale.ROOT, "-%02d", m.getValue()))
                        .orElse(""));
    }

    private static Optional<Month> month(Word word) {
        return Stream.of(Month.values())
                .filter(m -> word.capital() && m.name().equals(word.folded().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
