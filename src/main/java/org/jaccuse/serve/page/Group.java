package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is said on one proposition.
 *
 * @param claims those that the page shows, in the order of their days; none where the page counts them only
 * @param origins of the documents that affirm it, copies of one story counted once
 * @param href address of the page that shows no other claims
 */
public record Group(
        Links.Name subject,
        String relation,
        Links.Name object,
        List<Told> claims,
        int affirm,
        int deny,
        int doubt,
        int origins,
        String href) {
    public Group {
        claims = List.copyOf(claims);
    }

    /** What is counted of a proposition. */
    private static final class Tally {
        private final Brief first;
        private final Map<String, Integer> stances = new HashMap<>();
        private final Set<String> origins = new HashSet<>();
        private int size;

        Tally(Brief first) {
            this.first = first;
        }

        void add(Brief claim) {
            size++;
            stances.merge(claim.stance(), 1, Integer::sum);
            if (claim.stance().equals("affirm")) {
                origins.add(claim.origin());
            }
        }

        Group group(Links links, List<Told> shown, String path) {
            return new Group(
                    links.of(first.subject()),
                    first.relation(),
                    links.of(first.object()),
                    shown,
                    stances.getOrDefault("affirm", 0),
                    stances.getOrDefault("deny", 0),
                    stances.getOrDefault("doubt", 0),
                    origins.size(),
                    path + "?proposition=" + first.proposition());
        }
    }

    /**
     * The propositions of claims, those with most claims first.
     *
     * @param all what is counted
     * @param shown those of them that the page shows
     * @param most how many of the propositions with no claim on the page
     * @param path of the page
     */
    static List<Group> of(List<Brief> all, List<Told> shown, int most, Links links, String path) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        all.forEach(claim -> tallies.computeIfAbsent(claim.about(), about -> new Tally(claim))
                .add(claim));
        Map<String, List<Told>> claims = new HashMap<>();
        shown.forEach(claim -> claims.computeIfAbsent(claim.about(), about -> new ArrayList<>())
                .add(claim));
        List<Map.Entry<String, Tally>> sorted = tallies.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Tally> entry) -> -entry.getValue().size))
                .toList();
        List<Map.Entry<String, Tally>> chosen = new ArrayList<>();
        int rest = most;
        for (Map.Entry<String, Tally> entry : sorted) {
            if (claims.containsKey(entry.getKey()) || rest-- > 0) {
                chosen.add(entry);
            }
        }
        links.learn(chosen.stream().flatMap(entry -> entities(entry.getValue().first)));
        return chosen.stream()
                .map(entry -> entry.getValue().group(links, claims.getOrDefault(entry.getKey(), List.of()), path))
                .toList();
    }

    private static Stream<String> entities(Brief claim) {
        return Stream.of(claim.subject(), claim.object());
    }

    public boolean contested() {
        return affirm > 0 && deny > 0;
    }

    /** How many claims there are, shown or not. */
    public int size() {
        return affirm + deny + doubt;
    }
}
