package org.jaccuse.cli;

import java.nio.file.Path;
import org.jaccuse.store.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a store of a backup. */
@Command(
        name = "restore",
        header = "Make a store of a backup.",
        description =
                "%nThe store goes into a new folder and is there whole or not at all; a damaged backup is refused.",
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse restore monday.zip --store restored", "  jaccuse restore archive.zip --store archive"})
final class RestoreCommand extends StoreCommand {
    @Parameters(paramLabel = "FILE", description = "What jaccuse backup wrote.")
    private Path file = Path.of("");

    RestoreCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        long quads = Restore.from(file, store());
        summary(store() + ": " + quads + " quads");
        return ExitCode.OK;
    }
}
