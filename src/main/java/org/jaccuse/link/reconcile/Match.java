package org.jaccuse.link.reconcile;

/**
 * An entity that a name may mean.
 *
 * @param id its address in the store without the common beginning: {@code actor/apt29}
 * @param name what it is called
 * @param type its kind: {@code actor}
 * @param score from 0 to 100
 * @param sure whether it is meant, as far as names can tell: one candidate far ahead of all others
 * @param reason in words
 */
public record Match(String id, String name, String type, double score, boolean sure, String reason) {}
