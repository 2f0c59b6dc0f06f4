package org.jaccuse.link.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jaccuse.link.match.Index.Use;
import org.jaccuse.model.Correspondence;
import org.jaccuse.model.Correspondence.Justification;
import org.jaccuse.model.Correspondence.Match;

/** Finds which things of two lists may be one. The same things give the same answer, whatever their order. */
public final class Matcher {
    private final Rates rates;

    public Matcher(Rates rates) {
        this.rates = rates;
    }

    /**
     * Compares two lists.
     *
     * @param left of one source
     * @param right of another
     * @return at most one exact correspondence a thing; where several are as good, all of them and none exact, but broad or narrow
     *     where a list itself gives the addresses of several of the other list's things for one of its own
     */
    public List<Correspondence> match(Index left, Index right) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        left.things().forEach(one -> named(one, left, right, pairs));
        Typing.add(left, right, rates, pairs);
        Events.add(left, right, rates, pairs);
        List<Pair> worth = pairs.values().stream()
                .filter(pair -> pair.score(rates) >= rates.get("close"))
                .toList();
        return decided(worth);
    }

    private void named(Thing one, Index left, Index right, Map<String, Pair> pairs) {
        Set<String> wholes = new HashSet<>();
        for (String name : one.names()) {
            if (!wholes.add(NameKey.whole(name))) {
                continue;
            }
            boolean primary = NameKey.whole(name).equals(NameKey.whole(one.label()));
            List<Use> same = right.whole(one, name);
            List<Use> rivals = left.whole(one, name);
            same.forEach(use -> {
                // Who bears a name in the first place does not share it with those who are also called so.
                boolean both = primary && use.primary();
                double share = 1.0 / Math.max(bearers(same, both), bearers(rivals, both));
                pair(pairs, one, use).add(rate(primary, use) * share, true, reason(primary, use));
                if (both) {
                    pair(pairs, one, use).raise(Pair.PREFERRED);
                }
            });
            List<Use> core = right.core(one, name);
            double coreShare = rates.get("core")
                    / Math.max(core.size(), left.core(one, name).size());
            core.stream()
                    .filter(use -> same.stream().noneMatch(s -> s.thing().equals(use.thing())))
                    .forEach(use -> pair(pairs, one, use)
                            .add(rate(primary, use) * coreShare, false, "nearly " + reason(primary, use)));
        }
        for (String address : new TreeSet<>(one.references())) {
            List<Use> same = right.reference(address);
            double share = 1.0 / Math.max(same.size(), left.reference(address).size());
            same.stream().filter(use -> use.thing().kind().equals(one.kind())).forEach(use -> {
                pair(pairs, one, use).add(rates.get("identifier") * share, true, "both give " + address);
                pair(pairs, one, use).share(address);
            });
        }
    }

    private static long bearers(List<Use> uses, boolean primary) {
        return uses.stream().filter(use -> !primary || use.primary()).count();
    }

    private static Pair pair(Map<String, Pair> pairs, Thing one, Use use) {
        return pairs.computeIfAbsent(one.iri() + " " + use.thing().iri(), key -> new Pair(one, use.thing()));
    }

    private double rate(boolean primary, Use use) {
        String kind = primary && use.primary()
                ? "primary-primary"
                : primary || use.primary() ? "primary-other" : "other-other";
        return rates.get(kind);
    }

    private static String reason(boolean primary, Use use) {
        String which = primary && use.primary() ? "the same preferred name " : "the same name ";
        return which + "“" + use.written() + "”";
    }

    /** Exact where each is clearly the best for the other; broad where one list calls two of the other's one. */
    private List<Correspondence> decided(List<Pair> pairs) {
        Rivals rivals = new Rivals(pairs, rates);
        List<Correspondence> found = new ArrayList<>();
        for (Pair pair : pairs) {
            Match match = rivals.match(pair);
            found.add(new Correspondence(
                    pair.one().iri(),
                    pair.one().label(),
                    pair.other().iri(),
                    pair.other().label(),
                    match,
                    Math.round(pair.score(rates) * 100) / 100.0,
                    pair.onlyAlike() ? Justification.LEXICAL_SIMILARITY : Justification.LEXICAL,
                    pair.reason() + rivals.reason(pair, match)));
        }
        found.sort(Comparator.comparing(Correspondence::subject).thenComparing(Correspondence::object));
        return found;
    }
}
