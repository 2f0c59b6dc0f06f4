package org.jaccuse.cli;

import java.util.List;
import org.jaccuse.store.Upgrade;
import picocli.CommandLine.Command;

/** Brings a store of an earlier version up to date. */
@Command(
        name = "upgrade",
        header = "Bring a store of an earlier version up to date.",
        description = "%nKeeps every quad. Make a backup first, as before any change of this kind.",
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse upgrade", "  jaccuse upgrade --store archive"})
final class UpgradeCommand extends StoreCommand {
    UpgradeCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        List<String> done = Upgrade.run(store());
        done.forEach(this::summary);
        summary(done.isEmpty() ? "nothing to do: the store has the present layout" : "upgraded");
        return ExitCode.OK;
    }
}
