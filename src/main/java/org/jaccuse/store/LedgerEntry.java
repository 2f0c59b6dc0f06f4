package org.jaccuse.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What became of one input at one time.
 *
 * @param time when it became so, to the millisecond
 * @param version version of the program
 * @param input path or address as the user gave it
 * @param digest {@code sha256:} and the digest of its bytes; empty when it could not be read
 * @param reason why it was refused, else empty
 */
public record LedgerEntry(
        Instant time, String version, String input, Optional<String> digest, Fate fate, Optional<String> reason) {
    public LedgerEntry {
        time = time.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether the program told its user that the document is in the store. */
    public boolean acknowledged() {
        return fate != Fate.REFUSED;
    }

    /** As one line of JSON, the way the ledger keeps it. */
    public String json() {
        return LedgerLine.of(this);
    }
}
