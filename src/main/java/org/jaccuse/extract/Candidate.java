package org.jaccuse.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Stance;

/**
 * Somebody in a sentence who may be what a claim is about, with every way in which patterns fit him. What a decision need not know
 * of most candidates is worked out when it asks, which must be before the document is read on. For one thread.
 */
public final class Candidate {
    private final Once<Set<String>> features;
    private final Once<List<Choice>> holders;
    private final Once<List<Choice>> objects;
    private final List<Finding> findings;
    private final boolean byRule;
    private final boolean wide;
    private final boolean plausible;

    /**
     * @param features what speaks for and against a claim, see {@link Features}
     * @param holders whoever may hold it
     * @param objects whatever it may be about
     * @param findings what the likeliest fit says if it is one
     * @param byRule whether a pattern's own demands are met
     * @param wide whether only wide nets found it
     * @param plausible whether what it would claim is a deed, tie or place at all; of those that are not a model only learns
     */
    Candidate(
            Supplier<Set<String>> features,
            Supplier<List<Choice>> holders,
            Supplier<List<Choice>> objects,
            List<Finding> findings,
            boolean byRule,
            boolean wide,
            boolean plausible) {
        this.features = new Once<>(features);
        this.holders = new Once<>(holders);
        this.objects = new Once<>(objects);
        this.findings = List.copyOf(findings);
        this.byRule = byRule;
        this.wide = wide;
        this.plausible = plausible;
    }

    /** Works out what is asked of it later than its document is read. */
    void complete() {
        features();
        holders();
        objects();
    }

    /** What speaks for and against a claim. */
    public Set<String> features() {
        return features.get();
    }

    /** Whoever may hold it; first the one whom the likeliest fit gives. */
    public List<Choice> holders() {
        return holders.get();
    }

    /** Whatever it may be about; first what the likeliest fit gives. */
    public List<Choice> objects() {
        return objects.get();
    }

    /** What the likeliest fit says if it is a claim. */
    public List<Finding> findings() {
        return findings;
    }

    boolean byRule() {
        return byRule;
    }

    boolean wide() {
        return wide;
    }

    /** Whether what it would claim is a deed, tie or place at all. */
    public boolean plausible() {
        return plausible;
    }

    /** What kind of claim it would be. */
    Relation relation() {
        return findings.get(0).relation();
    }

    /** Its stance, of the innermost holder. */
    Stance stance() {
        return findings.get(0).stance();
    }
}
