package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is said on one proposition.
 *
 * @param claims in the order of their days
 */
public record Group(List<Told> claims) {
    public Group {
        claims = List.copyOf(claims);
    }

    /** Those with most claims first. */
    static List<Group> of(List<Told> claims) {
        Map<String, List<Told>> byProposition = new LinkedHashMap<>();
        claims.forEach(claim -> byProposition
                .computeIfAbsent(claim.about(), about -> new ArrayList<>())
                .add(claim));
        return byProposition.values().stream()
                .sorted((a, b) -> b.size() - a.size())
                .map(Group::new)
                .toList();
    }

    public Told first() {
        return claims.get(0);
    }

    public long affirm() {
        return count("affirm");
    }

    public long deny() {
        return count("deny");
    }

    public long doubt() {
        return count("doubt");
    }

    public boolean contested() {
        return affirm() > 0 && deny() > 0;
    }

    /** Of the documents that affirm it, copies of one story counted once. */
    public long origins() {
        return claims.stream()
                .filter(claim -> claim.stance().equals("affirm"))
                .map(Told::origin)
                .distinct()
                .count();
    }

    private long count(String stance) {
        return claims.stream().filter(claim -> claim.stance().equals(stance)).count();
    }
}
