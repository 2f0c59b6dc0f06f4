package org.jaccuse.analyse;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jaccuse.model.Dependency;

/**
 * What a pattern cannot do without: its words and the relations between them, optional ones and names left out. Told from a
 * sentence in microseconds, so that Semgrex, which binds the names, is asked only where the pattern fits or nearly fits.
 *
 * @param word what the upper word must be
 * @param branches what must be below it
 */
record Outline(WordTest word, List<Branch> branches) {
    /**
     * @param relation test of the relation's name
     * @param deep whether the lower word may be any number of edges below
     * @param below what the lower word must be and have below it
     */
    record Branch(Predicate<String> relation, boolean deep, Outline below) {}

    /** The words of a sentence at which the pattern may fit; at all others it does not. */
    BitSet heads(PreparedSentence sentence) {
        BitSet heads = sentence.fitting(word);
        for (Branch branch : branches) {
            if (heads.isEmpty()) {
                return heads;
            }
            above(branch, heads, sentence);
        }
        return heads;
    }

    /** Keeps the heads that have the branch. Of a deep branch it is enough that it is anywhere: a head above it may be far. */
    private static void above(Branch branch, BitSet heads, PreparedSentence sentence) {
        BitSet lower = branch.below().heads(sentence);
        BitSet found = new BitSet();
        for (Dependency edge : sentence.edges()) {
            if (edge.governor() >= 0
                    && lower.get(edge.dependent())
                    && (branch.deep() || heads.get(edge.governor()))
                    && branch.relation().test(edge.relation())) {
                found.set(edge.governor());
            }
        }
        if (!branch.deep()) {
            heads.and(found);
        } else if (found.isEmpty()) {
            heads.clear();
        }
    }
}
