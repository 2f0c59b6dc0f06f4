package org.jaccuse.cli;

import java.util.Locale;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.Parameter;
import org.jaccuse.query.Question;
import org.jaccuse.query.Questions;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes a command below {@code jaccuse ask} of every question file, its parameters as options. */
final class QuestionCommands {
    private QuestionCommands() {}

    static void add(CommandLine ask, Console console) {
        for (Question question : Questions.load(Bundle.shipped()).all()) {
            String[] aliases = question.number().stream().map(String::valueOf).toArray(String[]::new);
            ask.addSubcommand(question.name(), command(question, console), aliases);
        }
    }

    private static CommandLine command(Question question, Console console) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new QuestionCommand(question, console));
        question.parameters().forEach(parameter -> spec.addOption(option(parameter)));
        spec.usageMessage()
                .header(escaped(question.title()) + ".")
                .description("%n" + escaped(question.explanation()))
                .footerHeading("%nExamples:%n")
                .footer(question.examples().stream()
                        .map(example -> "  " + escaped(example))
                        .toArray(String[]::new));
        return new CommandLine(spec);
    }

    private static OptionSpec option(Parameter parameter) {
        String fallback =
                parameter.fallback().map(value -> " (default: " + value + ")").orElse("");
        return OptionSpec.builder("--" + parameter.name())
                .paramLabel(label(parameter))
                .type(String.class)
                .required(parameter.required())
                .description(escaped(sentence(parameter.meaning()) + fallback) + ".")
                .build();
    }

    private static String label(Parameter parameter) {
        boolean choice = parameter.kind() == Parameter.Kind.CHOICE;
        return choice ? parameter.placeholder() : parameter.kind().toString();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** picocli formats its texts: a percent sign and its markup sign stand for themselves when doubled. */
    private static String escaped(String text) {
        return text.replace("%", "%%").replace("@|", "@@|");
    }
}
