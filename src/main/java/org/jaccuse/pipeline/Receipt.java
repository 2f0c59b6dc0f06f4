package org.jaccuse.pipeline;

import java.util.Optional;
import org.jaccuse.store.Fate;

/**
 * What became of an input. It is given out when that is durable: of a document called stored, nothing is lost by a killed
 * process any more.
 *
 * @param location path or address as the user gave it
 * @param digest digest of its bytes, empty when it could not be read
 * @param reason why it was refused, else empty
 */
public record Receipt(String location, Optional<String> digest, Fate fate, Optional<String> reason) {}
