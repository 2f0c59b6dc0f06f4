package org.jaccuse.cli;

import java.time.InstantSource;
import java.util.List;
import org.jaccuse.curate.Curator;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Answer;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Inquiry;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code same} and {@code apart} have in common. */
final class Curation {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(
            arity = "0..2",
            paramLabel = "ENTITY",
            description =
                    "Two actors, incidents, places or malware: slug, name or IRI; the kind may stand before: incident/jbs-2021.")
    private List<String> entities = List.of();

    @Option(names = "--because", paramLabel = "TEXT", description = "Why. Every decision needs its reason.")
    private String because = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the name of the user).")
    private String by = System.getProperty("user.name", "");

    @Option(names = "--undo", description = "Take the decision back; its record stays.")
    private boolean undo;

    @Option(names = "--list", description = "Show every decision, those taken back included.")
    private boolean list;

    int run(boolean same, Console console) {
        return StoreReader.with(common.store(), (store, inquiry) -> {
            if (list) {
                return show(inquiry.answered("queries/curation/decisions.rq"), inquiry, console);
            }
            decide(same, store, inquiry, console);
            return ExitCode.OK;
        });
    }

    int show(Answer rows, Inquiry inquiry, Console console) {
        new AnswerWriter(console.out(), inquiry::names).write(rows, format.format());
        return ExitCode.OK;
    }

    CommonOptions common() {
        return common;
    }

    private void decide(boolean same, Store store, Inquiry inquiry, Console console) {
        String word = same ? "same" : "apart";
        if (entities.size() != 2) {
            throw new InputException(
                    "jaccuse " + word,
                    "takes two entities, found " + entities.size() + "; see jaccuse " + word + " --help");
        }
        Curator curator = new Curator(store, inquiry, by, InstantSource.system());
        Outcome outcome = undo
                ? curator.undo(same, entities.get(0), entities.get(1))
                : curator.decide(same, entities.get(0), entities.get(1), because);
        if (!common.quiet()) {
            console.tell(
                    outcome == Outcome.UNCHANGED
                            ? "that was decided before; jaccuse " + word + " --list shows it"
                            : undo ? "taken back" : "noted; undo it with jaccuse " + word + " --undo");
        }
    }
}
