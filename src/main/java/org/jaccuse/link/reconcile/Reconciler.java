package org.jaccuse.link.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jaccuse.link.match.NameKey;

/** Finds the entities that names of others' tables may mean. May be asked from several threads. */
public final class Reconciler {
    private static final double EXACT = 100;
    private static final double CORE = 92;
    /** What a name that merely looks alike can have at most. */
    private static final double ALIKE = 88;
    /** Below this share of common letter groups names are not alike. */
    private static final double LEAST = 0.55;
    /** What a wrong country takes away, and a right one gives back of what a shared name took. */
    private static final double COUNTRY = 30;
    /** From here on a match is sure, when the next is this far behind. */
    private static final double SURE = 90;

    private static final double AHEAD = 5;

    private final Map<String, List<Known>> wholes = new HashMap<>();
    private final Map<String, List<Known>> cores = new HashMap<>();
    private final Map<String, Known> byId = new HashMap<>();
    private final LetterGroups groups;
    private final Map<String, String> countries = new HashMap<>();
    private final List<Known> all;

    /** @param known entities, each once; the first of two with one name comes first in answers of the same score */
    public Reconciler(Collection<Known> known) {
        this.all = known.stream().sorted(Comparator.comparing(Known::id)).toList();
        this.groups = new LetterGroups(all);
        for (Known one : all) {
            byId.put(one.id(), one);
            one.names().stream().map(NameKey::whole).distinct().forEach(key -> add(wholes, key, one));
            one.names().stream().map(NameKey::core).distinct().forEach(key -> add(cores, key, one));
            if (one.type().equals("place") || one.type().equals("actor")) {
                one.names()
                        .forEach(name -> countries.putIfAbsent(
                                NameKey.whole(name), one.id().replaceFirst(".*/", "")));
            }
        }
    }

    private static void add(Map<String, List<Known>> to, String key, Known one) {
        if (!key.isEmpty()) {
            to.computeIfAbsent(key, k -> new ArrayList<>(1)).add(one);
        }
    }

    /** What an identifier stands for. */
    Optional<Known> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The country that a word means; the word itself where that is not known. */
    String country(String word) {
        return countries.getOrDefault(NameKey.whole(word), word);
    }

    /** All that can be found. */
    public List<Known> all() {
        return all;
    }

    /**
     * The candidates for a name.
     *
     * @return best first, then by identifier; empty when nothing is called alike
     */
    public List<Match> find(Wanted wanted) {
        Map<String, Match> found = new TreeMap<>();
        of(wanted.text()).ifPresent(one -> take(wanted, one, EXACT, "has this identifier", found));
        String whole = NameKey.whole(wanted.text());
        named(wanted, wholes.getOrDefault(whole, List.of()), EXACT, "is called so", found);
        named(wanted, cores.getOrDefault(NameKey.core(wanted.text()), List.of()), CORE, "is nearly called so", found);
        if (found.isEmpty() && !whole.isEmpty()) {
            groups.near(whole, LEAST)
                    .forEach((one, share) -> take(wanted, one, ALIKE * share, "is called alike", found));
        }
        if (wanted.text().isEmpty()) {
            all.stream()
                    .filter(one -> asked(wanted).stream().anyMatch(one.countries()::contains))
                    .forEach(one -> take(wanted, one, COUNTRY / 2, "no name is given", found));
        }
        List<Match> best = found.values().stream()
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::id))
                .limit(Math.max(1, wanted.limit()) + 1L)
                .toList();
        return judged(best, wanted.limit());
    }

    private void named(Wanted wanted, List<Known> bearers, double score, String reason, Map<String, Match> found) {
        List<Known> fitting = bearers.stream().filter(one -> fits(wanted, one)).toList();
        // A name that several bear speaks for each of them less.
        double shared = fitting.size() > 1 ? score - 20 : score;
        String told = fitting.size() > 1 ? reason + ", as " + (fitting.size() - 1) + " more" : reason;
        fitting.forEach(one -> take(wanted, one, shared, told, found));
    }

    private void take(Wanted wanted, Known one, double score, String reason, Map<String, Match> found) {
        if (!fits(wanted, one) || found.containsKey(one.id())) {
            return;
        }
        double told = score;
        String why = reason;
        List<String> asked = asked(wanted);
        if (!asked.isEmpty() && !one.countries().isEmpty()) {
            boolean same = asked.stream().anyMatch(one.countries()::contains);
            told = same ? Math.min(EXACT, score + COUNTRY / 2) : score - COUNTRY;
            why += same ? "; the country fits" : "; the country does not fit";
        }
        found.put(one.id(), new Match(one.id(), one.label(), one.type(), rounded(told), false, why));
    }

    private List<String> asked(Wanted wanted) {
        return wanted.countries().stream().map(this::country).toList();
    }

    private static boolean fits(Wanted wanted, Known one) {
        return wanted.types().isEmpty() || wanted.types().contains(one.type());
    }

    private static List<Match> judged(List<Match> best, int limit) {
        List<Match> judged = new ArrayList<>(best.subList(0, Math.min(best.size(), Math.max(1, limit))));
        Optional<Match> first = best.stream().findFirst();
        boolean alone = best.size() < 2 || best.get(0).score() - best.get(1).score() >= AHEAD;
        if (first.filter(match -> match.score() >= SURE && alone).isPresent()) {
            Match match = judged.get(0);
            judged.set(0, new Match(match.id(), match.name(), match.type(), match.score(), true, match.reason()));
        }
        return judged;
    }

    private static double rounded(double score) {
        return Math.round(Math.max(0, score) * 10) / 10.0;
    }
}
