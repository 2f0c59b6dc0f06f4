package org.jaccuse.cli;

import java.util.List;
import org.jaccuse.model.InputException;
import org.jaccuse.query.DiffWriter;
import org.jaccuse.query.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a page changed its claims. */
@Command(
        name = "diff",
        header = "Show which claims of a page appeared, vanished or changed.",
        description = {
            "%nA page that changed is kept in all its versions. A claim is who says what of whom, in whatever words;",
            "it has changed when its stance, certainty, hedges or relays have."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse diff articles/statement.html", "  jaccuse diff articles/statement.html --format jsonl"})
final class DiffCommand extends StoreCommand {
    @Parameters(
            paramLabel = "PATH|URL",
            description = "The page, as it was given to ingest or as it states its address.")
    private String address = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReadCommand.ReadFormat format = ReadCommand.ReadFormat.TEXT;

    DiffCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        List<Snapshot> snapshots = StoreReader.ask(store(), inquiry -> inquiry.snapshots(address));
        if (snapshots.isEmpty()) {
            throw new InputException(address, "not in the store; give the path or address that was given to ingest");
        }
        DiffWriter writer = new DiffWriter(console().out(), paint());
        switch (format) {
            case TEXT -> writer.text(snapshots);
            case JSONL -> writer.jsonLines(snapshots);
        }
        return ExitCode.OK;
    }
}
