package org.jaccuse.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A compiled pattern over the syntax of a sentence. */
public interface SyntaxPattern {
    /**
     * All ways in which the pattern fits, in text order of the nodes it names.
     *
     * @return for each fit, the token index of every named node
     */
    List<Map<String, Integer>> match(Subject subject);

    /** A sentence made ready to be matched against many patterns; made by the compiler of the patterns. */
    interface Subject {}

    /** Compiles patterns and makes sentences ready for them. */
    interface Compiler {
        /**
         * @param expression pattern text
         * @throws IllegalArgumentException when it is malformed, with what is wrong
         */
        SyntaxPattern compile(String expression);

        /**
         * @param sentence parsed sentence
         * @param classes for each token the lexicon classes that it belongs to
         */
        Subject prepare(Sentence sentence, List<Set<String>> classes);
    }
}
