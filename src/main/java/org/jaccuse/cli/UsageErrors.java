package org.jaccuse.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line in one line, with what may have been meant. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr()
                .print("[" + name + "] " + error.getMessage() + suggestion(error) + "; see: " + name + " --help\n");
        command.getErr().flush();
        return ExitCode.REFUSED;
    }

    private static String suggestion(ParameterException error) {
        List<String> near =
                error instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return near.isEmpty()
                ? ""
                : " (did you mean " + String.join(" or ", near.subList(0, Math.min(3, near.size()))) + "?)";
    }
}
