package org.jaccuse.cli;

import org.jaccuse.pipeline.Derive;
import org.jaccuse.store.Outcome;
import picocli.CommandLine.Command;

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
final class DeriveCommand extends StoreCommand {
    DeriveCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return StoreReader.with(store(), (store, inquiry) -> {
            Outcome outcome = Derive.run(store);
            summary(outcome == Outcome.STORED ? "derived anew" : "nothing new follows");
            return ExitCode.OK;
        });
    }
}
