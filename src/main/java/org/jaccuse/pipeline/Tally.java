package org.jaccuse.pipeline;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Stance;

/** Counts what becomes of the inputs; used by the thread of the run alone. */
final class Tally {
    private long stored;
    private long unchanged;
    private long refused;
    private final SortedMap<String, Long> foreign = new TreeMap<>();
    private long accusations;
    private long denials;
    private long doubts;
    private long refusedClaims;

    void count(Settled settled) {
        switch (settled.receipt().fate()) {
            case STORED -> stored++;
            case UNCHANGED -> unchanged++;
            case REFUSED -> refused++;
        }
        settled.language().ifPresent(language -> foreign.merge(language, 1L, Long::sum));
        accusations += count(settled.claims(), Stance.AFFIRM);
        denials += count(settled.claims(), Stance.DENY);
        doubts += count(settled.claims(), Stance.DOUBT);
        refusedClaims += settled.refused().size();
    }

    Summary summary() {
        long read = stored + unchanged + refused;
        return new Summary(read, stored, unchanged, refused, foreign, accusations, denials, doubts, refusedClaims);
    }

    private static long count(List<Claim> claims, Stance stance) {
        return claims.stream().filter(claim -> claim.stance() == stance).count();
    }
}
