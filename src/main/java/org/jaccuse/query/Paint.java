package org.jaccuse.query;

/** Emphasis in text for people. */
public enum Paint {
    /** None. */
    PLAIN("", "", ""),
    /** ANSI escape codes. */
    ANSI("\u001b[1m", "\u001b[2m", "\u001b[0m");

    private final String bold;
    private final String dim;
    private final String reset;

    Paint(String bold, String dim, String reset) {
        this.bold = bold;
        this.dim = dim;
        this.reset = reset;
    }

    String strong(String text) {
        return bold + text + reset;
    }

    String faint(String text) {
        return dim + text + reset;
    }
}
