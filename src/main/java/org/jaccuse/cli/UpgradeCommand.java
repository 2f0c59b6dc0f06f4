package org.jaccuse.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jaccuse.store.Upgrade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings a store of an earlier version up to date. */
@Command(
        name = "upgrade",
        header = "Bring a store of an earlier version up to date.",
        description = "%nKeeps every quad. Make a backup first, as before any change of this kind.",
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse upgrade", "  jaccuse upgrade --store archive"})
final class UpgradeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    UpgradeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> done = Upgrade.run(common.store());
        if (!common.quiet()) {
            done.forEach(console::tell);
            console.tell(done.isEmpty() ? "nothing to do: the store has the present layout" : "upgraded");
        }
        return ExitCode.OK;
    }
}
