package org.jaccuse.cli;

import java.util.concurrent.Callable;
import org.jaccuse.query.AnswerWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what is in a store. */
@Command(
        name = "stats",
        header = "Count documents, claims, actors and incidents.",
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse stats", "  jaccuse stats --format csv", "  jaccuse stats --store archive --format json"})
final class StatsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return StoreReader.ask(common.store(), inquiry -> {
            new AnswerWriter(console.out(), inquiry::names)
                    .write(inquiry.answered("queries/stats/stats.rq"), format.format());
            return ExitCode.OK;
        });
    }
}
