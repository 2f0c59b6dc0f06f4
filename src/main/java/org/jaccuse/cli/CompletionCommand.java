package org.jaccuse.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the completion script for the shell. */
@Command(
        name = "completion",
        header = "Write a completion script for bash and zsh.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(jaccuse completion)",
            "  jaccuse completion > ~/.local/share/bash-completion/completions/jaccuse"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("jaccuse", spec.root().commandLine()));
        return ExitCode.OK;
    }
}
