package org.jaccuse.cli;

import java.util.concurrent.Callable;
import org.jaccuse.pipeline.Derive;
import org.jaccuse.store.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes anew what follows from the claims. */
@Command(
        name = "derive",
        header = "Work out anew what follows from the claims.",
        description = {
            "%nWhich denial meets which accusation, what is contested and since when, who accused first, who changed the"
                    + " stance, which official speaks for which state, which documents copy one story, and how many"
                    + " independent origins a claim has.",
            "All of it stands in one graph of its own, made from the documents and the register; nothing else is"
                    + " touched. jaccuse ingest does the same at its end."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse derive", "  jaccuse derive --store archive"})
final class DeriveCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    DeriveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return StoreReader.with(common.store(), (store, inquiry) -> {
            Outcome outcome = Derive.run(store);
            if (!common.quiet()) {
                console.tell(outcome == Outcome.STORED ? "derived anew" : "nothing new follows");
            }
            return ExitCode.OK;
        });
    }
}
