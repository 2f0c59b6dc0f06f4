package org.jaccuse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jaccuse.query.Answer;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Check;
import org.jaccuse.query.CheckResult;
import org.jaccuse.query.Format;
import org.jaccuse.query.Inquiry;
import org.jaccuse.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the checks on a store. */
@Command(
        name = "check",
        header = "Check that the store keeps its promises.",
        description = {
            "%nRuns every shipped check; a sound store answers each with no row.",
            "What a check finds is shown with the remedy, and the exit code is 1."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse check", "  jaccuse check --quiet && echo sound", "  jaccuse check --store archive"})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return StoreReader.with(common.store(), this::report);
    }

    private int report(Store store, Inquiry inquiry) {
        List<CheckResult> results = inquiry.checks();
        results.forEach(result -> report(result, inquiry));
        long failed = results.stream().filter(result -> !result.passed()).count() + (soundShapes(store) ? 0 : 1);
        if (!common.quiet()) {
            console.tell(results.size() + 1 + " checks, " + failed + " failed");
        }
        return failed == 0 ? ExitCode.OK : ExitCode.FAILURE;
    }

    /** Every document was held against the shapes before it was stored; what changed the store since may have broken them. */
    private boolean soundShapes(Store store) {
        List<String> broken = new ArrayList<>();
        store.breaches((document, breaches) -> breaches.forEach(
                breach -> broken.add("<" + document + ">: " + breach.message() + " At <" + breach.node() + ">")));
        if (broken.isEmpty()) {
            console.out()
                    .print(common.quiet() ? "" : "passed  shapes: Every document's graph is as the shapes want it\n");
        } else {
            console.out().print("FAILED  shapes: Every document's graph is as the shapes want it\n");
            console.out()
                    .print("problem: something other than jaccuse ingest wrote to the store\n"
                            + "remedy: read the documents again with jaccuse ingest --replace\n");
            broken.forEach(line -> console.out().print(line + "\n"));
        }
        return broken.isEmpty();
    }

    private void report(CheckResult result, Inquiry inquiry) {
        Check check = result.check();
        if (result.passed()) {
            console.out().print(common.quiet() ? "" : "passed  " + check.name() + ": " + check.title() + "\n");
            return;
        }
        console.out().print("FAILED  " + check.name() + ": " + check.title() + "\n");
        console.out().print("problem: " + check.problem() + "\nremedy: " + check.remedy() + "\n");
        new AnswerWriter(console.out(), inquiry::names)
                .write(new Answer.Rows(result.rows()), Optional.of(Format.TABLE));
    }
}
