package org.jaccuse.model;

import java.util.List;

/**
 * An entity of the register with every name that a text may use for it.
 *
 * @param id stable identifier inside jaccuse, {@code actor/russia}
 * @param label preferred name
 * @param kind what it is
 * @param names all names: label, aliases, acronyms, and for states their capitals, governments and seats
 */
public record NamedEntity(String id, String label, Kind kind, List<String> names) {
    /** What a register entry is. */
    public enum Kind {
        STATE,
        AGENCY,
        OFFICE,
        PERSON,
        COMPANY,
        ORGANISATION,
        THREAT_GROUP,
        MALWARE,
        PLACE,
        INCIDENT
    }

    public NamedEntity {
        names = List.copyOf(names);
    }
}
