package org.jaccuse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.Question;
import org.jaccuse.query.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Lists the shipped questions; each is a command below this one ({@link QuestionCommands}). */
@Command(
        name = "ask",
        header = "Ask a shipped question; without a name, list them.",
        description = "%nEach question has options of its own; jaccuse ask NAME --help shows them.",
        synopsisSubcommandLabel = "[NAME]",
        commandListHeading = "%nQuestions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse ask",
            "  jaccuse ask 7 --incident colonial-pipeline-2021",
            "  jaccuse ask accusations --incident jbs-2021",
            "  jaccuse ask accusers --help",
            "  jaccuse ask denials --explain"
        })
final class AskCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** A name that is no question, with whatever options stand behind it. */
    @Unmatched
    private List<String> unknown = new ArrayList<>();

    AskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Questions questions = Questions.load(Bundle.shipped());
        if (!unknown.isEmpty()) {
            refuse(questions);
        }
        int width = questions.all().stream()
                .mapToInt(question -> question.name().length())
                .max()
                .orElse(0);
        for (Question question : questions.all()) {
            String number = question.number().map(String::valueOf).orElse("");
            String gap = " ".repeat(width - question.name().length() + 2);
            console.out()
                    .print(" ".repeat(2 - number.length()) + number + "  " + question.name() + gap + question.title()
                            + "\n");
        }
        if (!common.quiet()) {
            console.tell("jaccuse ask NAME or NUMBER asks one of them; jaccuse ask NAME --help shows its options");
        }
        return ExitCode.OK;
    }

    private void refuse(Questions questions) {
        String first = unknown.get(0);
        if (first.startsWith("-")) {
            throw new ParameterException(spec.commandLine(), "Unknown option: '" + first + "'");
        }
        questions.named(first);
    }
}
