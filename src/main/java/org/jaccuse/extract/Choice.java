package org.jaccuse.extract;

import java.util.Set;
import org.jaccuse.model.Mention;

/**
 * One way to fill a role of a candidate, the holder's or the object's.
 *
 * @param mention who or what it would be
 * @param features what speaks for and against it, see {@link Choices}
 */
public record Choice(Mention mention, Set<String> features) {}
