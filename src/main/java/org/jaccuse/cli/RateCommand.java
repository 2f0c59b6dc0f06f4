package org.jaccuse.cli;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jaccuse.curate.Rater;
import org.jaccuse.model.InputException;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Rating.Scale;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what a curator thinks of a source or of a claim. */
@Command(
        name = "rate",
        header = "Rate how reliable a source or how credible a claim is.",
        description = {
            "%nTwo scales of the Admiralty system that are never folded into one: a source is rated A (completely reliable) to",
            "E (unreliable), F when that cannot be judged; a claim 1 (confirmed by others) to 5 (improbable), 6 when that",
            "cannot be judged. A rating keeps its author, time and reason, and can be taken back."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse rate fireeye --reliability B --because \"right on most of its reports\"",
            "  jaccuse rate data/samples/kaseya-weekend.html --reliability C --because \"names no sources\"",
            "  jaccuse rate c-1f0a93d2 --credibility 2 --because \"fits two other reports\"",
            "  jaccuse rate --undo fireeye --reliability B",
            "  jaccuse rate --list"
        })
final class RateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "THING",
            description = "A source: an actor by slug, name or IRI, or a document by path or address; or a claim.")
    private Optional<String> thing = Optional.empty();

    @Option(names = "--reliability", paramLabel = "GRADE", description = "How reliable a source is: A to F.")
    private Optional<String> reliability = Optional.empty();

    @Option(names = "--credibility", paramLabel = "GRADE", description = "How credible a claim is: 1 to 6.")
    private Optional<String> credibility = Optional.empty();

    @Option(names = "--because", paramLabel = "TEXT", description = "Why. Every rating needs its reason.")
    private String because = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who rates (default: the name of the user).")
    private String by = System.getProperty("user.name", "");

    @Option(names = "--undo", description = "Take the rating back; its record stays.")
    private boolean undo;

    @Option(names = "--list", description = "Show every rating, those taken back included.")
    private boolean list;

    RateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return StoreReader.with(common.store(), (store, inquiry) -> {
            if (list) {
                new AnswerWriter(console.out(), inquiry::names)
                        .write(inquiry.answered("queries/curation/ratings.rq"), format.format());
            } else {
                rate(store, inquiry);
            }
            return ExitCode.OK;
        });
    }

    private void rate(Store store, Inquiry inquiry) {
        String rated = thing.orElseThrow(
                () -> new InputException("jaccuse rate", "needs a source or a claim; see jaccuse rate --help"));
        if (reliability.isPresent() == credibility.isPresent()) {
            throw new InputException(
                    "jaccuse rate", "takes one of --reliability, of a source, and --credibility, of a claim; give one");
        }
        Scale scale = reliability.isPresent() ? Scale.RELIABILITY : Scale.CREDIBILITY;
        String grade = reliability.or(() -> credibility).orElseThrow();
        Rater rater = new Rater(store, inquiry, by, InstantSource.system());
        Outcome outcome = undo ? rater.undo(rated, scale) : rater.rate(rated, scale, grade, because);
        if (!common.quiet()) {
            console.tell(
                    outcome == Outcome.UNCHANGED
                            ? "that was said before; jaccuse rate --list shows it"
                            : undo ? "taken back" : "noted; undo it with jaccuse rate --undo");
        }
    }
}
