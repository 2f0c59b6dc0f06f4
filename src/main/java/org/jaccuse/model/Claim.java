package org.jaccuse.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One holder's stance on one proposition in one sentence of a document. Fields as in {@link Finding}, with resolved parties.
 */
public record Claim(
        Relation relation,
        Party subject,
        Party object,
        Stance stance,
        Optional<Certainty> certainty,
        SpeechAct act,
        Party holder,
        List<Hop<Party>> via,
        List<String> hedges,
        Optional<LocalDate> claimedOn,
        Evidence evidence,
        String pattern) {
    public Claim {
        via = List.copyOf(via);
        hedges = List.copyOf(hedges);
    }
}
