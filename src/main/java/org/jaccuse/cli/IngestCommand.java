package org.jaccuse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jaccuse.acquire.Sources;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.link.Widening;
import org.jaccuse.model.InputException;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.pipeline.Gathering;
import org.jaccuse.pipeline.Pipeline;
import org.jaccuse.pipeline.Profile;
import org.jaccuse.pipeline.Settings;
import org.jaccuse.pipeline.Summary;
import org.jaccuse.query.Inquiry;
import org.jaccuse.store.Datasets;
import org.jaccuse.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes documents into a store. */
@Command(
        name = "ingest",
        header = "Read documents and store their claims.",
        description = {
            "%nEach document is stored whole or not at all; one that cannot be read is named and the others go on.",
            "A document that the store already has changes nothing. Changed content becomes a new snapshot."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse ingest articles",
            "  jaccuse ingest statement.txt --date 2021-06-02",
            "  jaccuse ingest articles more/*.html --store archive --quiet",
            "  jaccuse ingest crawl.warc.gz articles.zip articles.jsonl",
            "  jaccuse ingest feed.xml sitemap.xml --keep-raw"
        })
final class IngestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ReadingOptions inputs = new ReadingOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Documents analysed at the same time (default: one a processor). The result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--queue",
            paramLabel = "MIB",
            defaultValue = "64",
            description =
                    "Most MiB of documents that wait between two stages; a larger one waits alone (default: ${DEFAULT-VALUE}).")
    private int queue = 64;

    @Option(
            names = "--replace",
            description =
                    "Analyse again what the store already has: after a change of patterns, or with another --date.")
    private boolean replace;

    @Option(
            names = "--bulk",
            description = {
                "Fill a new store at once at the end, through TDB2's bulk loader.",
                "Broken off, it has stored nothing."
            })
    private boolean bulk;

    @Option(
            names = "--no-derive",
            description = {
                "Leave what follows from the claims for the next jaccuse derive, or ingest without this option.",
                "For many small runs in a row: it is worked out once, at the end of the last."
            })
    private boolean underived;

    @Option(
            names = "--keep-free",
            paramLabel = "MIB",
            defaultValue = "256",
            description = "Stop, with everything reported as stored kept, when less is free on the disk (default:"
                    + " ${DEFAULT-VALUE}).")
    private long keepFree = 256;

    @Option(
            names = "--keep-raw",
            description =
                    "Keep the bytes of each stored document beside the store, in DIR-raw; else only digest and quotes.")
    private boolean keepRaw;

    @Option(names = "--profile", description = "At the end, tell how long each stage took, summed over the threads.")
    private boolean profiled;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Use the register, patterns, lexicons and so on in DIR/data instead of the shipped ones; what is"
                            + " not there is told.")
    private Optional<Path> data = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        atLeastOne("--threads", threads);
        atLeastOne("--queue", queue);
        Store.requireFree(common.store());
        Profile profile = new Profile();
        try (IngestProgress progress = IngestProgress.on(console, common, profile)) {
            Bundle data = bundle();
            // Before the store: what is wrong with the data is told and no store is made.
            Pipeline pipeline = Pipeline.load(data, names(data), progress::note, profile);
            try (Store store = Store.open(common.store())) {
                store.repairs().forEach(console::tell);
                store.keepFree(keepFree << 20);
                progress.expect(Sources.count(inputs.paths()));
                Settings settings = new Settings(
                        inputs.reading(), threads, replace, bulk, !underived, gathering(), (long) queue << 20);
                return tell(pipeline.ingest(store, inputs.paths(), settings, progress), profile, progress);
            }
        }
    }

    private void atLeastOne(String option, int value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " is " + value + "; expected 1 or more");
        }
    }

    private int tell(Summary summary, Profile profile, IngestProgress progress) {
        progress.close();
        if (!common.quiet()) {
            console.tell(IngestReport.of(summary));
        }
        if (profiled) {
            IngestReport.of(profile).forEach(console::tell);
        }
        return summary.complete() ? ExitCode.OK : ExitCode.REFUSED;
    }

    private Gathering gathering() {
        Optional<Path> raw = keepRaw ? Optional.of(Kept.raw(common.store())) : Optional.empty();
        return inputs.gathering(Optional.of(Kept.memory(common.store())), raw);
    }

    /** What the store's datasets call the actors that they list; nothing for a store that is yet to be made. */
    private List<NamedEntity> names(Bundle data) {
        Path folder = common.store();
        String[] files = folder.toFile().list();
        if (files == null || files.length == 0) {
            return List.of();
        }
        try (Store store = Store.openExisting(folder)) {
            store.repairs().forEach(console::tell);
            return Datasets.in(store) ? Widening.of(new Inquiry(store.dataset(), Bundle.shipped()), data) : List.of();
        } catch (InputException e) {
            // A folder that is no store: whoever writes to it says so.
            return List.of();
        }
    }

    private Bundle bundle() {
        return data.map(folder -> OwnData.in(folder, console)).orElseGet(Bundle::shipped);
    }
}
