package org.jaccuse.query;

/**
 * A query that a sound store answers with no row, from {@code queries/check/}.
 *
 * @param name file name without its ending
 * @param title one line
 * @param problem what a row means
 * @param remedy what to do about it
 * @param query the query
 */
public record Check(String name, String title, String problem, String remedy, SafeQuery query) {}
