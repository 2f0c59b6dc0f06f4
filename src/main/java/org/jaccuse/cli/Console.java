package org.jaccuse.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out data alone, in UTF-8 and with {@code \n} at line ends
 * @param err everything else
 */
record Console(PrintStream out, PrintStream err) {
    /** A line for the person at the terminal. */
    void tell(String line) {
        err.print(line + "\n");
    }
}
