package org.jaccuse.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top command; it only holds the others. */
@Command(
        name = "jaccuse",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Who accused whom of which cyber attack, who denied it, and which sentence says so.",
        description = "%nReads reports into a graph of claims and answers questions about them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            IngestCommand.class,
            ReadCommand.class,
            ClaimsCommand.class,
            DiffCommand.class,
            AskCommand.class,
            ExplainCommand.class,
            TimelineCommand.class,
            MatrixCommand.class,
            QueryCommand.class,
            ServeCommand.class,
            DeriveCommand.class,
            CheckCommand.class,
            SameCommand.class,
            ApartCommand.class,
            RateCommand.class,
            LinkCommand.class,
            CompareCommand.class,
            ReconcileCommand.class,
            StatsCommand.class,
            OntologyCommand.class,
            StatusCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CompactCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ForgetCommand.class,
            UpgradeCommand.class,
            CompletionCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all well",
            "1:failure: a check found something, a store cannot be used, or the program has a fault",
            "2:usage, or some inputs refused (each is named with its reason)"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse ingest articles",
            "  jaccuse claims",
            "  jaccuse ask",
            "  jaccuse ask accusations --incident jbs-2021",
            "  jaccuse stats --help"
        })
public final class Jaccuse implements Runnable {
    /** Commands that need to know the questions before their options are read. */
    private static final Set<String> NEED_QUESTIONS = Set.of("ask", "completion");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing; \"jaccuse --help\" lists them");
    }

    /**
     * The command line with its streams and its way of telling errors.
     *
     * @param args looked at so that commands that ask no shipped question need not read them
     */
    static CommandLine commandLine(PrintStream out, PrintStream err, String... args) {
        Console console = new Console(out, err);
        CommandLine line = new CommandLine(new Jaccuse(), new CommandFactory(console));
        // First, for what is set on a command line reaches only the commands already below it.
        if (List.of(args).stream().anyMatch(NEED_QUESTIONS::contains)) {
            CommandLine ask = Objects.requireNonNull(line.getSubcommands().get("ask"));
            QuestionCommands.add(ask, console);
        }
        spaced(line);
        line.setOut(writer(out));
        line.setErr(writer(err));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new UsageErrors());
        line.setExecutionExceptionHandler(new Failures(List.of(args).contains("--debug")));
        return line;
    }

    /** Parts the sections of the help by empty lines and gives each its heading. */
    private static void spaced(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading("%nUsage: ");
        usage.optionListHeading("%nOptions:%n");
        usage.parameterListHeading("%nArguments:%n");
        if (command.getParent() == null) {
            usage.commandListHeading("%nCommands:%n");
        }
        command.getSubcommands().values().forEach(Jaccuse::spaced);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
