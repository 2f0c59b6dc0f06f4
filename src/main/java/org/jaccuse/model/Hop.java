package org.jaccuse.model;

import java.util.List;

/**
 * One relay of a report chain.
 *
 * @param speaker who passed the claim on
 * @param hedges the hedging words of this relay
 */
public record Hop<T>(T speaker, List<String> hedges) {
    public Hop {
        hedges = List.copyOf(hedges);
    }
}
