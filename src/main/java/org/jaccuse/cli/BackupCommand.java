package org.jaccuse.cli;

import java.nio.file.Path;
import org.jaccuse.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a store to one file. */
@Command(
        name = "backup",
        header = "Write the store to one file.",
        description = {
            "%nThe file has all quads, the ledger and a digest; jaccuse restore makes a store of it.",
            "It takes the place of an earlier one of that name only when it is complete."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse backup monday.zip", "  jaccuse backup /mnt/safe/archive.zip --store archive"})
final class BackupCommand extends StoreCommand {
    @Parameters(paramLabel = "FILE", description = "Where the backup goes.")
    private Path file = Path.of("");

    BackupCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        long quads = StoreReader.with(store(), (store, inquiry) -> Backup.write(store, file));
        summary(file + ": " + quads + " quads");
        return ExitCode.OK;
    }
}
