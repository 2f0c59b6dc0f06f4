package org.jaccuse.link.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What speaks for and against two things being one. */
final class Pair {
    /** Rank of two with the same preferred name. */
    static final int PREFERRED = 2;
    /** Rank of two with the same address in a catalogue. */
    static final int IDENTIFIED = 1;

    private final Thing one;
    private final Thing other;
    private final List<String> reasons = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();
    private double doubt = 1;
    private boolean alike = true;
    private int rank;

    Pair(Thing one, Thing other) {
        this.one = one;
        this.other = other;
    }

    Thing one() {
        return one;
    }

    Thing other() {
        return other;
    }

    /** @param strength from 0 to 1, how much this speaks for the two being one */
    void add(double strength, boolean same, String reason) {
        doubt *= 1 - strength;
        alike &= !same;
        reasons.add(reason);
    }

    /** Notes an address that both lists give. */
    void share(String address) {
        addresses.add(address);
        raise(IDENTIFIED);
    }

    /** Whether both pairs stand on one address. */
    boolean sharesWith(Pair other) {
        return !Collections.disjoint(addresses, other.addresses);
    }

    /** Notes what puts a pair before those that only share names. */
    void raise(int by) {
        rank |= by;
    }

    /** Whether both lists give the same address. */
    boolean identified() {
        return (rank & IDENTIFIED) != 0;
    }

    int rank() {
        return rank;
    }

    /** Whether nothing but likeness speaks for it. */
    boolean onlyAlike() {
        return alike;
    }

    double score(Rates rates) {
        double score = Math.min(rates.get("most"), 1 - doubt);
        return apart() ? score * rates.get("other-country") : score;
    }

    private boolean apart() {
        Set<String> a = one.countries();
        Set<String> b = other.countries();
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    String reason() {
        String told = String.join("; ", reasons.size() > 4 ? reasons.subList(0, 4) : reasons);
        String more = reasons.size() > 4 ? "; and " + (reasons.size() - 4) + " more" : "";
        return told + more + (apart() ? "; but tied to different countries" : "");
    }
}
