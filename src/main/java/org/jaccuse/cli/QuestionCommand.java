package org.jaccuse.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Parameter;
import org.jaccuse.query.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks one question with the values of its options. */
@Command
final class QuestionCommand implements Callable<Integer> {
    private final Question question;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private Asked asked = new Asked();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--explain", description = "Show the SPARQL with the values in place, and do not run it.")
    private boolean explain;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    QuestionCommand(Question question, Console console) {
        this.question = question;
        this.console = console;
    }

    @Override
    public Integer call() {
        return asked.ask(common.store(), this::answer);
    }

    private int answer(Inquiry inquiry) {
        if (explain) {
            console.out().print(inquiry.explain(question, given()));
        } else {
            new AnswerWriter(console.out(), inquiry::names).write(inquiry.ask(question, given()), format.format());
        }
        return ExitCode.OK;
    }

    private Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        for (Parameter parameter : question.parameters()) {
            OptionSpec option = spec.findOption("--" + parameter.name());
            if (option != null && option.getValue() instanceof String value) {
                given.put(parameter.name(), value);
            }
        }
        return given;
    }
}
