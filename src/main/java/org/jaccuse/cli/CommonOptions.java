package org.jaccuse.cli;

import java.nio.file.Path;
import org.jaccuse.query.Paint;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "jaccuse-store",
            description = "Folder of the store (default: ${DEFAULT-VALUE}).")
    private Path store = Path.of("jaccuse-store");

    @Option(names = "--quiet", description = "No progress and no summary: nothing but data and errors.")
    private boolean quiet;

    @Option(names = "--no-color", description = "No colours, even on a terminal.")
    private boolean noColor;

    @Option(names = "--debug", description = "Show the stack trace of an internal error.")
    private boolean debug;

    Path store() {
        return store;
    }

    boolean quiet() {
        return quiet;
    }

    /** Emphasis only on a terminal, and only when neither the option nor the environment variable NO_COLOR forbids it. */
    Paint paint() {
        return !noColor && Ansi.AUTO.enabled() ? Paint.ANSI : Paint.PLAIN;
    }
}
