package org.jaccuse.model;

import java.util.List;

/**
 * The syntax of a sentence.
 *
 * @param basic the tree: one governor a word
 * @param enhanced the graph with propagated subjects and case-marked names (enhanced++ of Schuster and Manning 2016)
 */
public record Parse(List<Dependency> basic, List<Dependency> enhanced) {
    public Parse {
        basic = List.copyOf(basic);
        enhanced = List.copyOf(enhanced);
    }
}
