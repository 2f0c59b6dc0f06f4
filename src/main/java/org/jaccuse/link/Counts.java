package org.jaccuse.link;

import java.util.List;
import java.util.Map;
import org.jaccuse.model.Refusal;

/**
 * What was read from a dataset.
 *
 * @param entities distinct entities listed
 * @param names distinct names of theirs, case aside
 * @param taken entries by kind: entities, claims by their rule
 * @param aside entries of kinds that are not taken
 * @param refusals entries that could not be taken, the first thousand of them
 * @param refused how many those are
 */
public record Counts(
        int entities,
        int names,
        Map<String, Long> taken,
        Map<String, Long> aside,
        List<Refusal> refusals,
        long refused) {
    /** Nothing was read. */
    public static final Counts NONE = new Counts(0, 0, Map.of(), Map.of(), List.of(), 0);

    public Counts {
        taken = Map.copyOf(taken);
        aside = Map.copyOf(aside);
        refusals = List.copyOf(refusals);
    }
}
