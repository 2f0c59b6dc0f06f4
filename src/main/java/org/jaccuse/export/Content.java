package org.jaccuse.export;

import java.util.List;

/**
 * What a part of an excerpt says.
 *
 * @param claims by place in the document
 * @param ties by id
 * @param things all things described in the part, by id
 * @param relations between things: belonging and sameness, by ids
 */
record Content(List<Told> claims, List<Tie> ties, List<Thing> things, List<Relation> relations) {
    Content {
        claims = List.copyOf(claims);
        ties = List.copyOf(ties);
        things = List.copyOf(things);
        relations = List.copyOf(relations);
    }

    /**
     * That one thing belongs to another or is the same.
     *
     * @param name {@code belongsTo}
     */
    record Relation(String from, String to, String name) {}
}
