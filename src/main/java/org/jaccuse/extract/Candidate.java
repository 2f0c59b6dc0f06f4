package org.jaccuse.extract;

import java.util.List;
import java.util.Set;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Stance;

/**
 * Somebody in a sentence who may be what a claim is about, with every way in which patterns fit him.
 *
 * @param features what speaks for and against a claim, see {@link Features}
 * @param holders whoever may hold it
 * @param objects whatever it may be about
 * @param findings what the likeliest fit says if it is one
 * @param byRule whether a pattern's own demands are met
 * @param wide whether only wide nets found it
 * @param plausible whether what it would claim is a deed, tie or place at all; of those that are not a model only learns
 */
public record Candidate(
        Set<String> features,
        List<Choice> holders,
        List<Choice> objects,
        List<Finding> findings,
        boolean byRule,
        boolean wide,
        boolean plausible) {
    /** What kind of claim it would be. */
    Relation relation() {
        return findings.get(0).relation();
    }

    /** Its stance, of the innermost holder. */
    Stance stance() {
        return findings.get(0).stance();
    }
}
