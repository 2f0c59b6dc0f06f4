package org.jaccuse.cli;

import java.util.List;
import org.jaccuse.curate.Orphans;
import org.jaccuse.pipeline.Derive;
import org.jaccuse.query.Inquiry;
import org.jaccuse.store.Forgetting;
import org.jaccuse.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes documents out of a store for good. */
@Command(
        name = "forget",
        header = "Take a document or publisher out of the store for good.",
        description = {
            "%nRemoves the documents with all their claims, what followed from them, decisions about entities that only they told"
                    + " of, their entries in the ledger, their bytes where ingest --keep-raw kept them, and every word that they alone had, then searches all files of the"
                    + " store for those words. Backups made before still have them.",
            "Take the files away too, or the next jaccuse ingest reads them again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse forget articles/statement.txt",
            "  jaccuse forget articles/2021",
            "  jaccuse forget 'The Daily Example' --store archive"
        })
final class ForgetCommand extends StoreCommand {
    @Parameters(
            paramLabel = "SOURCE",
            description = "A file or address as it was given, a folder, a document's IRI, or a publisher's name.")
    private String source = "";

    ForgetCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return StoreReader.with(store(), (store, inquiry) -> forget(store, inquiry));
    }

    private int forget(Store store, Inquiry inquiry) {
        Forgetting.Report report = Forgetting.forget(store, source, digests -> {
            Kept.of(store()).forget(digests);
            Orphans.drop(store, inquiry);
            Derive.run(store);
        });
        List<String> left = report.left();
        summary("documents forgotten: " + report.documents().size() + "; " + report.quads() + " quads, "
                + report.inputs()
                + " entries of the ledger; of " + report.terms() + " words and names that they alone had, "
                + left.size()
                + " are left in the files of the store");
        left.forEach(word -> console().tell("left: " + word.replaceAll("\\p{Cntrl}", "?")));
        return left.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }
}
