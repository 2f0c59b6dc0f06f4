package org.jaccuse.cli;

import java.io.PrintStream;
import org.jaccuse.model.Refusal;

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

    /** An input that was not taken, in one line whatever its name and the reason hold. */
    static String refusal(Refusal refusal) {
        return ("[" + refusal.location() + "] " + refusal.reason()).replaceAll("\\p{Cntrl}", "?");
    }

    /** Whether a person watches standard error; the launcher tells, for Java cannot. */
    static boolean onTerminal() {
        return Boolean.getBoolean("jaccuse.terminal");
    }
}
