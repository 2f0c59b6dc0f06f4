package org.jaccuse.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jaccuse.model.Claim;

/**
 * Names the claims of one document by what they say and where, so that the same claim has the same name in every run and in
 * whatever order the claims come.
 */
final class ClaimIds {
    private ClaimIds() {}

    /**
     * @return each distinct claim with its 8 hexadecimal digits, in the order of names given out: claims that would share a
     *     name (they differ in hedges or relays alone) are told apart by a further hash, in the order of their full contents
     */
    static Map<Claim, String> of(Collection<Claim> claims) {
        List<Claim> ordered = claims.stream()
                .distinct()
                .sorted(Comparator.comparing((Claim claim) -> String.join("\n", key(claim)))
                        .thenComparing(Claim::toString))
                .toList();
        Map<Claim, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Claim claim : ordered) {
            String id = Iris.hash(8, key(claim));
            while (!taken.add(id)) {
                id = Iris.hash(8, id);
            }
            ids.put(claim, id);
        }
        return ids;
    }

    private static String[] key(Claim claim) {
        return new String[] {
            claim.relation().name().toLowerCase(Locale.ROOT),
            claim.subject().id(),
            claim.object().id(),
            claim.stance().name().toLowerCase(Locale.ROOT),
            claim.holder().id(),
            Integer.toString(claim.evidence().span().start())
        };
    }
}
