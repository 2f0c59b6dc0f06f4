package org.jaccuse.model;

/** The kinds of proposition that a claim can be about. */
public enum Relation {
    RESPONSIBLE,
    LINKED_TO,
    BASED_IN,
    HARBOURS
}
