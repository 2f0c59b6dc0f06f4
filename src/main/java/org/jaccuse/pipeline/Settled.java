package org.jaccuse.pipeline;

import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Claim;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;
import org.jaccuse.store.Fate;

/**
 * What became of an input.
 *
 * @param claims those that were stored
 * @param refused claims that were not, with the reason
 * @param language for which the document was refused, by its English name
 */
record Settled(Receipt receipt, List<Claim> claims, List<Refusal> refused, Optional<String> language) {
    static Settled taken(RawDocument raw, Fate fate, List<Claim> claims, List<Refusal> refused) {
        Receipt receipt = new Receipt(raw.location(), Optional.of(raw.digest()), fate, Optional.empty());
        return new Settled(receipt, claims, refused, Optional.empty());
    }

    static Settled refused(Refusal refusal, Optional<String> digest, Optional<String> language) {
        Receipt receipt = new Receipt(refusal.location(), digest, Fate.REFUSED, Optional.of(refusal.reason()));
        return new Settled(receipt, List.of(), List.of(), language);
    }
}
