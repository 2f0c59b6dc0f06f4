package org.jaccuse.cli;

import java.util.Locale;
import org.jaccuse.store.Store;
import picocli.CommandLine.Command;

/** Gives back disk space. */
@Command(
        name = "compact",
        header = "Give back the disk space that writing left behind.",
        description =
                "%njaccuse ingest does it by itself when a store has doubled. A second copy needs room for a moment.",
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse compact", "  jaccuse compact --store archive --quiet"})
final class CompactCommand extends StoreCommand {
    CompactCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return StoreReader.with(store(), (store, inquiry) -> {
            long before = store.bytes();
            store.compact();
            tell(before, store);
            return ExitCode.OK;
        });
    }

    private void tell(long before, Store store) {
        summary(String.format(
                Locale.ROOT, "%.1f MiB before, %.1f MiB now", before / 1048576.0, store.bytes() / 1048576.0));
    }
}
