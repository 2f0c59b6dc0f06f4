package org.jaccuse.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user says about the documents to be read.
 *
 * @param date day of publication of those that do not state theirs
 */
public record ReadOptions(Optional<LocalDate> date) {}
