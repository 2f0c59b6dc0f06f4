package org.jaccuse.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.export.Excerpt;
import org.jaccuse.export.Export;
import org.jaccuse.export.Format;
import org.jaccuse.export.Formats;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.View;
import org.jaccuse.query.Viewing;
import org.jaccuse.query.Views;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a view of the store for another program. */
@Command(
        name = "export",
        header = "Write claims for viewers and other programs.",
        description = {
            "%nA view says what is written: claims, incident, timeline, who-accuses-whom or actors; without one, all"
                    + " that is in the store, which RDF formats take. Each format tells on standard error what of a claim"
                    + " it kept, folded and dropped.",
            "Graphs come sorted: equal stores give equal bytes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse export --list",
            "  jaccuse export claims --format html --out claims.html",
            "  jaccuse export who-accuses-whom --format gexf --out accusations.gexf",
            "  jaccuse export incident --incident colonial-pipeline-2021 --format dot --out colonial.dot",
            "  jaccuse export claims --min-sources 2 --policy undenied --format csv --out established",
            "  jaccuse export --format nquads > graph.nq"
        })
final class ExportCommand implements Callable<Integer> {
    private static final String ALL = "all";

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private Asked asked = new Asked();

    @Parameters(paramLabel = "VIEW", arity = "0..1", description = "What to write (default: all).")
    private String view = ALL;

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to write it; --list names the formats.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to: a file, or a folder for a format of several files (default: standard output).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replace what is there.")
    private boolean force;

    @Mixin
    private ExportSelection selection = new ExportSelection();

    @Option(names = "--runs", description = "With all: also the records of runs.")
    private boolean runs;

    @Option(names = "--list", description = "List views and formats, and write nothing.")
    private boolean list;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (list) {
            new ExportList(console).show();
            return ExitCode.OK;
        }
        Format chosen = Formats.load()
                .named(format.orElseThrow(() -> new InputException(
                        "export", "a format is missing; give --format, \"jaccuse export --list\" names them")));
        return asked.ask(common.store(), inquiry -> write(inquiry, chosen));
    }

    private int write(Inquiry inquiry, Format chosen) {
        Viewing viewing = viewing(inquiry, chosen);
        long[] quads = {0};
        Excerpt excerpt = part -> viewing.each(some -> {
            quads[0] += some.size();
            try {
                part.take(some);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            if (out.isPresent()) {
                Export.toFile(chosen, excerpt, out.get(), force);
            } else {
                Export.toStream(chosen, excerpt, console.out());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(
                    out.map(Path::toString).orElse("standard output"), "could not be written: " + e.getMessage(), e);
        }
        if (!common.quiet()) {
            chosen.losses().forEach(console::tell);
            if (quads[0] == 0) {
                console.tell("nothing in the store fits this selection; what was written is empty");
            }
        }
        return ExitCode.OK;
    }

    private Viewing viewing(Inquiry inquiry, Format chosen) {
        if (view.equals(ALL)) {
            if (!selection.given().isEmpty()) {
                throw new InputException("export", "all takes no selection; give a view such as claims with it");
            }
            return inquiry.all(runs);
        }
        View named = Views.load(Bundle.shipped()).named(view);
        Map<String, String> given = selection.of(named);
        if (chosen.claims() && !named.byDocument()) {
            throw new InputException(
                    "export " + view,
                    "is a summary, and " + chosen.name()
                            + " holds single claims; give claims, timeline or incident with it");
        }
        return inquiry.view(named, given);
    }
}
