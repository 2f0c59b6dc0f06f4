package org.jaccuse.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of a claim from one version of a page to the next.
 *
 * @param before the claim in the earlier version, empty when it appeared
 * @param after the claim in the later version, empty when it vanished
 */
public record ClaimChange(Optional<ClaimRow> before, Optional<ClaimRow> after) {
    /** {@code appeared}, {@code vanished} or {@code changed}: another stance, certainty, hedge or relay. */
    public String kind() {
        return before.isEmpty() ? "appeared" : after.isEmpty() ? "vanished" : "changed";
    }

    /**
     * What changed between two versions: who says what of whom is one claim, in however many sentences it stands, and in
     * whatever words. Changes of a claim come where the claim stands, those that vanished at the end.
     */
    public static List<ClaimChange> between(Snapshot earlier, Snapshot later) {
        Map<String, List<ClaimRow>> had = bySense(earlier);
        Map<String, List<ClaimRow>> has = bySense(later);
        List<ClaimChange> changes = new ArrayList<>();
        has.forEach((sense, now) -> compare(had.getOrDefault(sense, List.of()), now, changes));
        had.forEach((sense, then) -> {
            if (!has.containsKey(sense)) {
                changes.add(new ClaimChange(Optional.of(then.get(0)), Optional.empty()));
            }
        });
        return changes;
    }

    private static Map<String, List<ClaimRow>> bySense(Snapshot snapshot) {
        return snapshot.claims().stream()
                .collect(Collectors.groupingBy(ClaimChange::sense, LinkedHashMap::new, Collectors.toList()));
    }

    private static void compare(List<ClaimRow> then, List<ClaimRow> now, List<ClaimChange> changes) {
        if (then.isEmpty()) {
            changes.add(new ClaimChange(Optional.empty(), Optional.of(now.get(0))));
        } else if (!manners(then).equals(manners(now))) {
            changes.add(new ClaimChange(Optional.of(other(then, now)), Optional.of(other(now, then))));
        }
    }

    /** The first of some claims that is not said so among others. */
    private static ClaimRow other(List<ClaimRow> claims, List<ClaimRow> among) {
        Set<String> manners = manners(among);
        return claims.stream()
                .filter(claim -> !manners.contains(manner(claim)))
                .findFirst()
                .orElse(claims.get(0));
    }

    private static String sense(ClaimRow claim) {
        return String.join("\n", claim.type(), who(claim.source()), who(claim.subject()), who(claim.object()));
    }

    /** What the register does not know goes by its words, for its identifier differs from version to version. */
    private static String who(ClaimRow.Role role) {
        return role.id().contains("~") || role.label().equals("AUTHOR")
                ? role.label().toLowerCase(Locale.ROOT)
                : role.id();
    }

    private static Set<String> manners(List<ClaimRow> claims) {
        return claims.stream().map(ClaimChange::manner).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String manner(ClaimRow claim) {
        String via = claim.via().stream().map(ClaimChange::who).collect(Collectors.joining("/"));
        return claim.stance() + "\n" + claim.certainty().orElse("") + "\n" + claim.hedges() + "\n" + via;
    }
}
