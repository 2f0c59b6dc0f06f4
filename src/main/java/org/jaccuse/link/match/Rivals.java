package org.jaccuse.link.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jaccuse.model.Correspondence.Match;

/** Which of the pairs between two lists are one thing, given all others that their ends could be paired with. */
final class Rivals {
    private final Rates rates;
    private final Map<String, List<Pair>> byOne;
    private final Map<String, List<Pair>> byOther;
    private final Map<Pair, Double> scores = new HashMap<>();

    Rivals(List<Pair> pairs, Rates rates) {
        this.rates = rates;
        pairs.forEach(pair -> scores.put(pair, pair.score(rates)));
        this.byOne = by(pairs, Pair::one);
        this.byOther = by(pairs, Pair::other);
    }

    private static Map<String, List<Pair>> by(List<Pair> pairs, Function<Pair, Thing> end) {
        return pairs.stream()
                .collect(Collectors.groupingBy(pair -> end.apply(pair).iri()));
    }

    Match match(Pair pair) {
        double score = score(pair);
        if (score < rates.get("exact") || pair.onlyAlike()) {
            return Match.CLOSE;
        }
        if (near(pair) == 0 || alone(of(pair, true), pair.rank()) && alone(of(pair, false), pair.rank())) {
            return Match.EXACT;
        }
        return wider(pair);
    }

    /**
     * A list that gives the addresses of several things of the other list for one of its own takes together what the other keeps
     * apart: its thing is broader than each of these, as long as they are nobody else's, and each is there by an address of its own.
     */
    private Match wider(Pair pair) {
        long ofOne = identified(of(pair, true));
        long ofOther = identified(of(pair, false));
        if (!pair.identified() || ofOne == ofOther || Math.min(ofOne, ofOther) > 1) {
            return Match.CLOSE;
        }
        boolean own =
                of(pair, ofOne > 1).stream().filter(other -> other != pair).noneMatch(pair::sharesWith);
        return !own ? Match.CLOSE : ofOther > 1 ? Match.BROAD : Match.NARROW;
    }

    String reason(Pair pair, Match match) {
        return switch (match) {
            case BROAD -> "; which is broader, it is given the addresses of " + identified(of(pair, false));
            case NARROW -> "; which is a part, " + identified(of(pair, true)) + " addresses are given for the whole";
            default -> near(pair) > 0 ? "; ambiguous, " + near(pair) + " more may be meant" : "";
        };
    }

    private List<Pair> of(Pair pair, boolean one) {
        return one
                ? byOne.getOrDefault(pair.one().iri(), List.of())
                : byOther.getOrDefault(pair.other().iri(), List.of());
    }

    private double score(Pair pair) {
        return scores.getOrDefault(pair, 0.0);
    }

    private static long identified(List<Pair> pairs) {
        return pairs.stream().filter(Pair::identified).count();
    }

    /** Whether one of some rank has no other of that rank or a higher one beside it. */
    private static boolean alone(List<Pair> pairs, int rank) {
        return rank > 0 && pairs.stream().filter(other -> other.rank() >= rank).count() == 1;
    }

    /** How many others are better for one of the ends, or not worse by more than the margin. */
    private long near(Pair pair) {
        return near(of(pair, true), pair) + near(of(pair, false), pair);
    }

    private long near(List<Pair> pairs, Pair pair) {
        double least = score(pair) - rates.get("margin");
        return pairs.stream().filter(other -> score(other) > least).count() - 1;
    }
}
