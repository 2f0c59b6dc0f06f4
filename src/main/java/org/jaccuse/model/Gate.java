package org.jaccuse.model;

import java.util.Set;

/** Decides from the words of a sentence alone whether it can hold a claim, so that only such sentences are parsed. */
@FunctionalInterface
public interface Gate {
    /**
     * @param forms the sentence's words, as written and in lower case, and the base forms that they may have
     * @return whether the sentence is worth parsing
     */
    boolean lets(Set<String> forms);
}
