package org.jaccuse.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jaccuse.query.Answer;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Page;
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

    @Option(
            names = "--rows",
            paramLabel = "NUMBER",
            description = "Most rows to show, or any for all (default: ${DEFAULT-VALUE}).")
    private String rows = String.valueOf(Page.USUAL);

    @Option(
            names = "--from",
            paramLabel = "NUMBER",
            description = "Number of the first row to show (default: ${DEFAULT-VALUE}).")
    private String from = "1";

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
        Page page = Page.of(rows, from);
        if (explain) {
            console.out().print(inquiry.explain(question, given(), page));
        } else {
            Answer answer = inquiry.ask(question, given(), page);
            new AnswerWriter(console.out(), inquiry::names).write(answer, format.format());
            tellOfMore(answer, page);
        }
        return ExitCode.OK;
    }

    /** Even with {@code --quiet}: who takes a part for the whole is misled. */
    private void tellOfMore(Answer answer, Page page) {
        if (answer instanceof Answer.Rows shown && shown.more()) {
            long next = page.first() + shown.table().rows().size();
            console.tell("these are rows " + page.first() + " to " + (next - 1) + " and there are more; --from " + next
                    + " shows the next, --rows any all of them");
        }
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
