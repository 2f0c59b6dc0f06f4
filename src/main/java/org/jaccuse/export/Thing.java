package org.jaccuse.export;

import java.util.List;

/**
 * An actor, incident, place or document that claims speak of.
 *
 * @param id IRI
 * @param kind what it is
 * @param label preferred name
 * @param names further names
 * @param same IRIs of what is the same elsewhere
 */
record Thing(String id, NodeKind kind, String label, List<String> names, List<String> same) {
    Thing {
        names = List.copyOf(names);
        same = List.copyOf(same);
    }
}
