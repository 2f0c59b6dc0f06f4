package org.jaccuse.read;

import java.util.function.Supplier;

/**
 * A part of a document that is not read as its text.
 *
 * @param reason why
 * @param words what it says, put together only when somebody asks
 */
public record Dropped(String reason, Supplier<String> words) {}
