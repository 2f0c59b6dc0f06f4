package org.jaccuse.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Records that two entities are not the same. */
@Command(
        name = "apart",
        header = "Decide that two actors or incidents are not the same.",
        description = {
            "%nKept like the decisions of jaccuse same. Whoever later decides that the two are one, directly or by way of others,",
            "is shown this decision and refused."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse apart apt38 lazarus-group --because \"FireEye parts the two\"",
            "  jaccuse apart --undo apt38 lazarus-group",
            "  jaccuse apart --list --format csv"
        })
final class ApartCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Curation curation = new Curation();

    ApartCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return curation.run(false, console);
    }
}
