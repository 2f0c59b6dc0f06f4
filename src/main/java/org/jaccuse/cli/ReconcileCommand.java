package org.jaccuse.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jaccuse.link.Reconciling;
import org.jaccuse.link.reconcile.Columns;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Inquiry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Matches a column of somebody's table against the store. */
@Command(
        name = "reconcile",
        header = "Match the names of a table against the store.",
        description = {
            "%nEvery row comes out again with the entity that the name in one of its columns means: its identifier,"
                    + " its name, a score from 0 to 100, whether that is sure, and the other candidates. Names of datasets"
                    + " that jaccuse link took in count."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse reconcile groups.csv --column name > matched.csv",
            "  jaccuse reconcile attacks.csv --column attack --type incident"
        })
final class ReconcileCommand extends StoreCommand {
    @Parameters(paramLabel = "FILE", description = "CSV with a row of column names, in UTF-8 or UTF-16.")
    private Path file = Path.of("");

    @Option(names = "--column", paramLabel = "NAME", required = true, description = "The column with the names.")
    private String column = "";

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only entities of this kind: actor, incident, malware or place (default: any).")
    private Optional<String> type = Optional.empty();

    ReconcileCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file.toString(), "no such file; give a CSV file");
        }
        return StoreReader.ask(store(), this::match);
    }

    private int match(Inquiry inquiry) {
        Columns columns = new Columns(Reconciling.of(inquiry), column, type);
        try {
            BufferedWriter out =
                    new BufferedWriter(new OutputStreamWriter(console().out(), StandardCharsets.UTF_8));
            Columns.Result result = columns.run(file, out);
            result.refused().forEach(refusal -> console().tell(Console.refusal(refusal)));
            summary(result.rows() + " rows: " + result.sure() + " matched, " + result.open() + " with candidates, "
                    + (result.rows() - result.sure() - result.open()) + " unknown, "
                    + result.refused().size() + " refused");
            return result.refused().isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
