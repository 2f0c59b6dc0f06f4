package org.jaccuse.extract;

/** How well the words of a text tell who an actor is. */
enum Identity {
    /** A known threat group, or a name given together with a word for attackers. */
    THREAT,
    /** A state, agency, person or firm of the register. */
    KNOWN,
    /** A name that the register does not have. */
    NAME,
    /** An attacker described with something that sets it apart: "Iranian hackers". */
    DESCRIBED,
    /** A state's organ described: "the Russian government". */
    STATE,
    /** "The group", "they", whose antecedent is an attacker named before. */
    ANAPHOR,
    /** Attackers of whom nothing is said. */
    BARE,
    /** No actor at all: software, a victim, a thing. */
    NONE;

    boolean identified() {
        return this != BARE && this != NONE;
    }

    /** What somebody is when a pronoun speaks of him again. */
    Identity again() {
        return attacker() ? ANAPHOR : this;
    }

    boolean attacker() {
        return this == THREAT || this == DESCRIBED || this == ANAPHOR;
    }
}
