package org.jaccuse.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jaccuse.model.InputException;

/** Entry point: the only place that ends the process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Libraries lower-case words in the default locale, and a Turkish "I" must not change what is found.
        Locale.setDefault(Locale.ROOT);
        PrintStream out = stream(FileDescriptor.out, false);
        PrintStream err = stream(FileDescriptor.err, true);
        int code = run(out, err, args);
        System.exit(code);
    }

    /**
     * Runs one command line in this process.
     *
     * @param out takes data alone
     * @param err takes everything else
     * @return 0 all well, 1 failure, 2 usage or some inputs refused
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        int code = execute(out, err, args);
        err.flush();
        return out.checkError() && code == ExitCode.OK ? ExitCode.FAILURE : code;
    }

    private static int execute(PrintStream out, PrintStream err, String... args) {
        try {
            return Jaccuse.commandLine(out, err, args).execute(args);
        } catch (InputException | LinkageError | VirtualMachineError e) {
            Failures failures = new Failures(List.of(args).contains("--debug"));
            return failures.tell(e, new PrintWriter(err, true, StandardCharsets.UTF_8));
        }
    }

    /** UTF-8 whatever the locale, so that the same answer is the same bytes everywhere. */
    private static PrintStream stream(FileDescriptor descriptor, boolean flushLines) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), flushLines, StandardCharsets.UTF_8);
    }
}
