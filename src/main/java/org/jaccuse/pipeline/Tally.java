package org.jaccuse.pipeline;

import java.util.List;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Stance;

/** Counts what becomes of the inputs; used by the thread of the run alone. */
final class Tally {
    private long stored;
    private long unchanged;
    private long refused;
    private long accusations;
    private long denials;
    private long doubts;
    private long refusedClaims;

    void stored(List<Claim> claims) {
        stored++;
        accusations += count(claims, Stance.AFFIRM);
        denials += count(claims, Stance.DENY);
        doubts += count(claims, Stance.DOUBT);
    }

    void unchanged() {
        unchanged++;
    }

    void refused() {
        refused++;
    }

    void refusedClaim() {
        refusedClaims++;
    }

    Summary summary() {
        long read = stored + unchanged + refused;
        return new Summary(read, stored, unchanged, refused, accusations, denials, doubts, refusedClaims);
    }

    private static long count(List<Claim> claims, Stance stance) {
        return claims.stream().filter(claim -> claim.stance() == stance).count();
    }
}
