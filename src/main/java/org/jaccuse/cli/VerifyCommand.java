package org.jaccuse.cli;

import org.jaccuse.acquire.RawFolder;
import org.jaccuse.pipeline.QuoteCheck;
import org.jaccuse.query.Inquiry;
import org.jaccuse.store.Audit;
import org.jaccuse.store.Store;
import picocli.CommandLine.Command;

/** Looks through a whole store. */
@Command(
        name = "verify",
        header = "Verify the whole store, file by file and quote by quote.",
        description = {
            "%nMends what a killed process left, then looks at the indexes, at every term, at the ledger, at the shapes and"
                    + " checks, and holds every quote against its document where that is still at its place.",
            "What is found is shown with the remedy, and the exit code is 1."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse verify", "  jaccuse verify --quiet && echo sound", "  jaccuse verify --store archive"})
final class VerifyCommand extends StoreCommand {
    VerifyCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return StoreReader.with(store(), this::verify);
    }

    private int verify(Store store, Inquiry inquiry) {
        CheckReport report = new CheckReport(console(), quiet());
        Audit.of(store)
                .forEach(result -> report.tell(
                        result.name() + ": " + result.title(), result.problem(), result.remedy(), result.found()));
        report.promises(store, inquiry);
        QuoteCheck.Result quotes = QuoteCheck.of(store.contents(), new RawFolder(Kept.raw(store())));
        report.tell(
                "quotes: " + quotes.quotes() + " quotes are word for word in their documents; " + quotes.missing()
                        + " documents are not at their place any more",
                "the documents are read differently than when they were stored, or their kept bytes were changed",
                "delete kept bytes that were changed, and read the documents again with jaccuse ingest --replace",
                quotes.wrong());
        return report.end();
    }
}
