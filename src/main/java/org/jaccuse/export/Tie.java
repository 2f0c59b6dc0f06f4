package org.jaccuse.export;

import java.util.Optional;

/**
 * How often one actor takes one stance on another.
 *
 * @param id IRI
 * @param claims number of claims
 * @param sources number of independent documents
 * @param first day of the earliest claim
 * @param last day of the latest
 */
record Tie(
        String id,
        Thing from,
        Thing to,
        String stance,
        int claims,
        int sources,
        Optional<String> first,
        Optional<String> last) {}
