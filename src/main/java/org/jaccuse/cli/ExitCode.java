package org.jaccuse.cli;

/** What the process tells its caller. */
final class ExitCode {
    /** All well. */
    static final int OK = 0;
    /**
     * Something failed: a check found violations, a store could not be opened or written, output could not be written, or
     * the program has a fault.
     */
    static final int FAILURE = 1;
    /** The command line or some inputs could not be taken as given. */
    static final int REFUSED = 2;

    private ExitCode() {}
}
