package org.jaccuse.query;

import java.util.List;
import java.util.Optional;

/**
 * One version of a page, with its claims in text order.
 *
 * @param document IRI of the document
 * @param digest digest of its bytes
 * @param retrieved when it was fetched, ISO 8601; empty where it did not come from the web
 * @param issued its day of publication
 */
public record Snapshot(
        String document, String digest, Optional<String> retrieved, Optional<String> issued, List<ClaimRow> claims) {
    public Snapshot {
        claims = List.copyOf(claims);
    }
}
