package org.jaccuse.link;

/**
 * What became of a dataset.
 *
 * @param id its name
 * @param title for people
 * @param location where it was read
 * @param digest of its bytes
 * @param unchanged whether the store had these bytes, read by this version of the program
 * @param counts what was read; nothing when it is unchanged
 */
public record Imported(String id, String title, String location, String digest, boolean unchanged, Counts counts) {}
