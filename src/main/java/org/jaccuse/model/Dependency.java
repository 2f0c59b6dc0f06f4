package org.jaccuse.model;

/**
 * A grammatical relation between two words (Universal Dependencies 2, enhanced names such as {@code nmod:against}).
 *
 * @param governor index of the governing token in the sentence, -1 for the root
 * @param dependent index of the dependent token
 * @param relation name of the relation
 */
public record Dependency(int governor, int dependent, String relation) {}
