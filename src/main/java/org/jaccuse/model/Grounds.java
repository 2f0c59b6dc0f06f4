package org.jaccuse.model;

import java.util.List;
import java.util.Optional;

/**
 * What speaks for taking words for an entity.
 *
 * @param readings the entities of the register that the words may mean, best first; the one chosen among them, where one was
 * @param happening what the words tell of an incident that has no entry of its own
 */
public record Grounds(List<Reading> readings, Optional<Happening> happening) {
    /** Of mentions that the register says nothing about. */
    public static final Grounds NONE = new Grounds(List.of(), Optional.empty());

    /**
     * An entity that words may mean.
     *
     * @param id identifier in the register
     * @param score from 0 to 1; a comparison between the readings of one mention and no probability
     * @param reason in words for a reader
     */
    public record Reading(String id, double score, String reason) {}

    /**
     * An incident as its words tell it.
     *
     * @param victim identifier in the register, or the victim's name where it has no entry
     * @param kind {@code intrusion}, {@code ransomware} and the like
     * @param date year or month, {@code 2015} or {@code 2015-03}
     */
    public record Happening(Optional<String> victim, Optional<String> kind, Optional<String> date) {}

    public Grounds {
        readings = List.copyOf(readings);
    }
}
