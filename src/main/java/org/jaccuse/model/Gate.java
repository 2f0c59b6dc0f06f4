package org.jaccuse.model;

import java.util.List;
import java.util.Set;

/** Decides from words alone what can hold a claim, so that only that is parsed. */
public interface Gate {
    /**
     * Whether a text is worth looking at, sentence by sentence.
     *
     * @param sentences the words of each of its sentences, as {@link #lets} takes them
     */
    boolean opens(List<Set<String>> sentences);

    /**
     * Whether a sentence of such a text is.
     *
     * @param forms the sentence's words, as written and in lower case, and the base forms that they may have
     * @return whether the sentence is worth parsing
     */
    boolean lets(Set<String> forms);

    /** Lets everything through. */
    static Gate none() {
        return new Gate() {
            @Override
            public boolean opens(List<Set<String>> sentences) {
                return true;
            }

            @Override
            public boolean lets(Set<String> forms) {
                return true;
            }
        };
    }
}
