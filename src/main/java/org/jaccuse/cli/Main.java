package org.jaccuse.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jaccuse.model.InputException;

/** Entry point: the only place that ends the process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int code = run(out, err, args);
        System.exit(code);
    }

    /**
     * Runs one command line in this process.
     *
     * @param out takes data alone
     * @param err takes everything else
     * @return the exit code of {@link ExitCode}
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        int code = execute(out, err, args);
        err.flush();
        return out.checkError() && code == ExitCode.OK ? ExitCode.FAILURE : code;
    }

    private static int execute(PrintStream out, PrintStream err, String... args) {
        try {
            return Jaccuse.commandLine(out, err, args).execute(args);
        } catch (InputException e) {
            err.print(e.getMessage() + "\n");
            return ExitCode.REFUSED;
        }
    }

    /** UTF-8 whatever the locale, so that the same answer is the same bytes everywhere. */
    private static PrintStream stream(FileDescriptor descriptor) {
        boolean flushLines = descriptor == FileDescriptor.err;
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), flushLines, StandardCharsets.UTF_8);
    }
}
