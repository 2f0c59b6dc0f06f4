package org.jaccuse.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jaccuse.model.NamedEntity;

/**
 * Which known incidents a phrase may mean on the day of its document: by a name of the incident ("Stuxnet", "the DNC hack"), by words
 * for an attack around its victim ("hacking of Equifax"), or by the victim alone.
 *
 * <p>A victim is attacked more than once, so its name counts only within {@value #MONTHS} months of the disclosure or with the year, and
 * a state is too large a victim to name an incident without the year.
 */
final class IncidentRules {
    private static final int MONTHS = 36;
    private static final int FRESH_MONTHS = 6;
    private static final double BY_NAME = 0.95;
    private static final double BY_VICTIM = 0.85;
    private static final double BY_NAME_AMONG_OTHER_WORDS = 0.76;
    private static final double OPEN = 0.6;
    private static final int OTHER_WORDS = 3;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final NameIndex byName;
    private final NameIndex byVictim;
    private final WordLists lists;
    private final Map<String, List<Entry>> incidentsOf = new HashMap<>();

    IncidentRules(NameIndex index, WordLists lists, Map<String, Entry> entries) {
        this.byName = index;
        this.lists = lists;
        Map<String, Entry> victims = new TreeMap<>();
        for (Entry incident : entries.values()) {
            if (incident.kind() == NamedEntity.Kind.INCIDENT) {
                // That there is such an entry was checked as the register was read.
                incident.all("j:victim")
                        .forEach(v -> victim(Objects.requireNonNull(entries.get(v)), incident, victims));
                incident.all("j:victimName").forEach(n -> victim(unlisted(n), incident, victims));
            }
        }
        byVictim = new NameIndex(victims.values());
    }

    /** The incidents that a phrase may mean in a document of a day, best first. */
    List<Candidate> candidates(String phrase, Optional<LocalDate> day) {
        List<Word> words = lists.core(Words.of(phrase));
        Map<String, Candidate> found = new TreeMap<>();
        for (int from = 0; from < words.size(); from++) {
            int named = byName.longestAt(words, from, NamedEntity.Kind.INCIDENT);
            if (named > 0) {
                named(words, from, from + named, day, found);
            }
            for (NamedEntity.Kind kind : NamedEntity.Kind.values()) {
                int length = byVictim.longestAt(words, from, kind);
                if (length > 0) {
                    attacked(words, from, from + length, day, found);
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(c -> c.entity().id()))
                .toList();
    }

    /**
     * Whether a phrase speaks of one thing that was done and tells nothing about whom it hit or what it is called: "the attack",
     * "any role in the hacking", but not "an attack".
     */
    boolean general(String phrase) {
        List<Word> words = Words.of(phrase);
        int definite = words.size() - 1;
        while (definite >= 0 && !DEFINITE.contains(words.get(definite).folded())) {
            definite--;
        }
        List<Word> rest = words.subList(definite + 1, words.size());
        return definite >= 0
                && definite <= OTHER_WORDS
                && words.subList(0, definite).stream().noneMatch(Word::capital)
                && plain(rest)
                && lists.any(WordLists.Kind.INCIDENTS, rest);
    }

    private void named(List<Word> words, int from, int to, Optional<LocalDate> day, Map<String, Candidate> found) {
        List<Word> rest = without(words, from, to);
        double score = rest.isEmpty() ? 1 : plain(rest) ? BY_NAME : mixed(rest) ? BY_NAME_AMONG_OTHER_WORDS : OPEN;
        for (NameIndex.Use use : byName.exact(words.subList(from, to))) {
            Entry incident = use.entry();
            if (incident.kind() == NamedEntity.Kind.INCIDENT && known(incident, day) && yearFits(incident, rest)) {
                keep(new Candidate(incident.entity(), score, "a name of the incident"), found);
            }
        }
    }

    private void attacked(List<Word> words, int from, int to, Optional<LocalDate> day, Map<String, Candidate> found) {
        List<Word> rest = without(words, from, to);
        if (!plain(rest)) {
            return;
        }
        List<Entry> fitting = byVictim.exact(words.subList(from, to)).stream()
                .flatMap(u -> incidentsOf.getOrDefault(u.entry().id(), List.of()).stream()
                        .filter(i -> u.entry().kind() != NamedEntity.Kind.STATE || hasYear(rest)))
                .filter(i -> known(i, day) && yearFits(i, rest))
                .filter(i -> hasYear(rest)
                        || day.isEmpty()
                        || !day.get().isAfter(disclosed(i).plusMonths(MONTHS)))
                .distinct()
                .toList();
        for (Entry incident : freshest(fitting, day)) {
            double score = fitting.size() == 1 || fresh(incident, day) ? BY_VICTIM : OPEN;
            keep(new Candidate(incident.entity(), score, "its victim, at a time that fits"), found);
        }
    }

    /** The one that was just disclosed, where the others were long known; else all. */
    private static List<Entry> freshest(List<Entry> fitting, Optional<LocalDate> day) {
        List<Entry> fresh = fitting.stream().filter(i -> fresh(i, day)).toList();
        boolean clear = fresh.size() == 1
                && fitting.stream()
                        .filter(i -> i != fresh.get(0))
                        .allMatch(i -> disclosed(i).plusMonths(2 * FRESH_MONTHS).isBefore(day.orElseThrow()));
        return clear ? fresh : fitting.size() > 1 ? List.of() : fitting;
    }

    private static boolean fresh(Entry incident, Optional<LocalDate> day) {
        return day.isPresent() && !day.get().isAfter(disclosed(incident).plusMonths(FRESH_MONTHS));
    }

    private static boolean known(Entry incident, Optional<LocalDate> day) {
        return day.isEmpty() || !day.get().isBefore(disclosed(incident));
    }

    private static LocalDate disclosed(Entry incident) {
        return incident.disclosed().orElse(LocalDate.MIN.plusYears(1));
    }

    private static boolean hasYear(List<Word> rest) {
        return rest.stream().anyMatch(Word::year);
    }

    private static boolean yearFits(Entry incident, List<Word> rest) {
        return rest.stream().filter(Word::year).allMatch(w -> incident.happenedIn(Integer.parseInt(w.folded())));
    }

    private boolean plain(List<Word> rest) {
        return rest.stream().allMatch(this::neutral);
    }

    private boolean mixed(List<Word> rest) {
        List<Word> other = rest.stream().filter(w -> !neutral(w)).toList();
        return lists.any(WordLists.Kind.INCIDENTS, rest)
                && other.size() <= OTHER_WORDS
                && other.stream().noneMatch(Word::capital);
    }

    private boolean neutral(Word word) {
        return word.year()
                || lists.has(WordLists.Kind.INCIDENTS, word)
                || lists.has(WordLists.Kind.MODIFIERS, word)
                || lists.has(WordLists.Kind.FUNCTION, word);
    }

    private void victim(Entry victim, Entry incident, Map<String, Entry> victims) {
        victims.put(victim.id(), victim);
        incidentsOf.computeIfAbsent(victim.id(), k -> new ArrayList<>()).add(incident);
    }

    private static Entry unlisted(String name) {
        NamedEntity entity = new NamedEntity("victim/" + Words.fold(name), name, NamedEntity.Kind.PLACE, List.of(name));
        return new Entry(entity, Map.of(), List.of());
    }

    private static List<Word> without(List<Word> words, int from, int to) {
        List<Word> rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(to, words.size()));
        return rest;
    }

    private static void keep(Candidate candidate, Map<String, Candidate> found) {
        found.merge(candidate.entity().id(), candidate, (a, b) -> a.score() >= b.score() ? a : b);
    }
}
