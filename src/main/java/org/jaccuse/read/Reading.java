package org.jaccuse.read;

import java.util.List;
import org.jaccuse.model.Document;

/**
 * A document and what was left out of it.
 *
 * @param document what is analysed
 * @param dropped the rest, in no certain order
 */
public record Reading(Document document, List<Dropped> dropped) {
    public Reading {
        dropped = List.copyOf(dropped);
    }
}
