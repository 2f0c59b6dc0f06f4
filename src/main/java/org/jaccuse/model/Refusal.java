package org.jaccuse.model;

/**
 * An input that was not taken.
 *
 * @param location file, URL or record
 * @param reason one line: what was found, what was expected, what to do
 */
public record Refusal(String location, String reason) {}
