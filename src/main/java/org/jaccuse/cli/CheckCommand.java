package org.jaccuse.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the checks on a store. */
@Command(
        name = "check",
        header = "Check that the store keeps its promises.",
        description = {
            "%nRuns every shipped check; a sound store answers each with no row.",
            "What a check finds is shown with the remedy, and the exit code is 1."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse check", "  jaccuse check --quiet && echo sound", "  jaccuse check --store archive"})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return StoreReader.with(common.store(), (store, inquiry) -> {
            CheckReport report = new CheckReport(console, common.quiet());
            report.promises(store, inquiry);
            return report.end();
        });
    }
}
