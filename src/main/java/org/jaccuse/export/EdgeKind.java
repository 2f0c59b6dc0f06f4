package org.jaccuse.export;

import java.util.Locale;

/** What an edge stands for, with its looks: stance by colour and by line, after the palette of {@link NodeKind}. */
enum EdgeKind {
    AFFIRM("#D55E00", "solid", "affirms"),
    DENY("#0072B2", "dashed", "denies"),
    DOUBT("#CC79A7", "dotted", "doubts"),
    ABOUT("#999999", "solid", "is about"),
    RELATED("#999999", "dashed", "belongs to, or is the same as");

    /** {@code #RRGGBB} */
    final String colour;
    /** {@code solid}, {@code dashed}, {@code dotted} */
    final String line;
    /** Words for a label and a legend. */
    final String words;

    EdgeKind(String colour, String line, String words) {
        this.colour = colour;
        this.line = line;
        this.words = words;
    }

    static EdgeKind ofStance(String stance) {
        return switch (stance) {
            case "deny" -> DENY;
            case "doubt" -> DOUBT;
            default -> AFFIRM;
        };
    }

    /** The name in files: {@code affirm}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
