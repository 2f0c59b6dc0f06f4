package org.jaccuse.cli;

import java.io.PrintWriter;
import org.jaccuse.model.InputException;
import org.jaccuse.store.StoreFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a person in one line what went wrong; a stack trace only when one was asked for. */
final class Failures implements IExecutionExceptionHandler {
    private final boolean debug;

    Failures(boolean debug) {
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        return tell(error, command.getErr());
    }

    /** Writes the line and returns the exit code. */
    int tell(Throwable error, PrintWriter err) {
        boolean input = error instanceof InputException;
        err.print(input ? error.getMessage() + "\n" : internal(error));
        if (debug) {
            trace(error, err);
        }
        err.flush();
        return input && !(error instanceof StoreFailure) ? ExitCode.REFUSED : ExitCode.FAILURE;
    }

    private static String internal(Throwable error) {
        String message = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
        return "internal error: " + error.getClass().getSimpleName() + ": " + message
                + " (run with --debug to see where, and report it)\n";
    }

    private static void trace(@Nullable Throwable error, PrintWriter err) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            err.print(cause + "\n");
            for (StackTraceElement step : cause.getStackTrace()) {
                err.print("    at " + step + "\n");
            }
        }
    }
}
