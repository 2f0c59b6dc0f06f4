package org.jaccuse.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records that two entities are one. */
@Command(
        name = "same",
        header = "Decide that two actors or incidents are one.",
        description = {
            "%nThe decision is kept with author, time and reason in a graph of its own. Nothing that documents gave is changed:",
            "both stay, and answers that look through j:viewedAs show one. What contradicts an earlier decision is refused."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse same apt29 nobelium-group --because \"Microsoft says so\"",
            "  jaccuse same --undo apt29 nobelium-group",
            "  jaccuse same --list",
            "  jaccuse same --suggested"
        })
final class SameCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Curation curation = new Curation();

    @Option(
            names = "--suggested",
            description = "Show pairs that may be one, with the reason, on which nobody has decided.")
    private boolean suggested;

    SameCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return suggested
                ? StoreReader.ask(
                        curation.common().store(),
                        inquiry -> curation.show(inquiry.answered("queries/curation/suggested.rq"), inquiry, console))
                : curation.run(true, console);
    }
}
