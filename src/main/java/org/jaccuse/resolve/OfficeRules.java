package org.jaccuse.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jaccuse.resolve.NameIndex.Bearing;

/** Who held an office on a day: "the Russian president", "president of Russia", "FBI director". */
final class OfficeRules {
    private static final double SOLE_HOLDER = 0.95;
    private static final double OPEN = 0.6;
    private static final Map<String, String> SPELLINGS = Map.of("defense", "defence", "advisor", "adviser");

    private final NameIndex index;
    private final WordLists lists;
    private final Map<String, Entry> entries;
    private final Map<String, List<Post>> postsByRole = new HashMap<>();

    /** @param bodies that a text may name the office by */
    private record Post(Entry holder, Tenure tenure, Set<String> bodies) {}

    OfficeRules(NameIndex index, WordLists lists, Map<String, Entry> entries) {
        this.index = index;
        this.lists = lists;
        this.entries = entries;
        entries.values().forEach(person -> person.tenures().forEach(tenure -> add(person, tenure)));
    }

    /** The holders of the office that a phrase names on a day; none without a day, for offices change hands. */
    List<Candidate> candidates(String phrase, Optional<LocalDate> day) {
        List<Word> words = lists.core(Words.of(phrase));
        if (day.isEmpty() || words.size() < 2) {
            return List.of();
        }
        Map<String, Candidate> holders = new TreeMap<>();
        for (int cut = 1; cut < words.size(); cut++) {
            boolean of = words.get(cut).folded().equals("of");
            if (of && cut + 1 < words.size()) {
                List<Word> body = lists.core(words.subList(cut + 1, words.size()));
                held(words.subList(0, cut), bodies(body), day.get(), holders);
            }
            held(words.subList(cut, words.size()), bodies(words.subList(0, cut)), day.get(), holders);
        }
        double score = holders.size() == 1 ? SOLE_HOLDER : OPEN;
        return holders.values().stream().map(c -> c.scored(score)).toList();
    }

    private void held(List<Word> role, Set<String> bodies, LocalDate day, Map<String, Candidate> holders) {
        for (Post post : postsByRole.getOrDefault(key(role), List.of())) {
            if (post.tenure().covers(day) && post.bodies().stream().anyMatch(bodies::contains)) {
                String reason = "held the office “" + post.tenure().title() + "” on " + day;
                holders.put(post.holder().id(), new Candidate(post.holder().entity(), OPEN, reason));
            }
        }
    }

    private void add(Entry person, Tenure tenure) {
        List<Word> title = Words.of(tenure.title());
        Set<String> bodies = new HashSet<>();
        above(tenure.body(), bodies);
        keep(title, new Post(person, tenure, bodies));
        for (int cut = 1; cut < title.size(); cut++) {
            boolean of = title.get(cut).folded().equals("of");
            List<Word> tail = of ? lists.core(title.subList(cut + 1, title.size())) : List.of();
            Set<String> named = of ? bodies(tail) : bodies(title.subList(0, cut));
            if (!named.isEmpty()) {
                named.addAll(bodies);
                keep(of ? title.subList(0, cut) : title.subList(cut, title.size()), new Post(person, tenure, named));
            }
        }
    }

    private void keep(List<Word> role, Post post) {
        postsByRole.computeIfAbsent(key(role), k -> new ArrayList<>()).add(post);
    }

    /** The body and what it is a part of: the foreign minister serves in a ministry and is the state's. */
    private void above(String body, Collection<String> found) {
        if (found.add(body)) {
            Optional.ofNullable(entries.get(body))
                    .ifPresent(entry -> entry.all("j:belongsTo").forEach(larger -> above(larger, found)));
        }
    }

    private Set<String> bodies(List<Word> words) {
        Set<String> found = new HashSet<>();
        index.exact(words).stream()
                .filter(use -> use.bearing() != Bearing.FAMILY)
                .forEach(use -> found.add(use.entry().id()));
        return found;
    }

    private static String key(List<Word> role) {
        List<String> folded = role.stream()
                .map(Word::folded)
                .map(w -> SPELLINGS.getOrDefault(w, w))
                .toList();
        return String.join(" ", folded);
    }
}
