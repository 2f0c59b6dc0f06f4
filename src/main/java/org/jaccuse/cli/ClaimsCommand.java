package org.jaccuse.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jaccuse.query.ClaimJson;
import org.jaccuse.query.ClaimRow;
import org.jaccuse.query.ClaimText;
import org.jaccuse.query.Inquiry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the claims of a store. */
@Command(
        name = "claims",
        header = "Show every claim with its sentence.",
        description = "%nEach claim: who says what of whom, how surely, through whom, and which sentence says so.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse claims",
            "  jaccuse claims --format jsonl > claims.jsonl",
            "  jaccuse claims --store archive"
        })
final class ClaimsCommand implements Callable<Integer> {
    /** How claims are written. */
    enum ClaimFormat {
        TABLE,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ClaimFormat format = ClaimFormat.TABLE;

    ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ClaimRow> claims = StoreReader.ask(common.store(), Inquiry::claims);
        switch (format) {
            case TABLE -> console.out().print(new ClaimText(common.paint()).of(claims));
            case JSONL -> ClaimJson.write(claims, console.out());
        }
        return ExitCode.OK;
    }
}
