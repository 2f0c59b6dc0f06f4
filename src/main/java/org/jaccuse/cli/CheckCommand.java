package org.jaccuse.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jaccuse.query.Answer;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Check;
import org.jaccuse.query.CheckResult;
import org.jaccuse.query.Format;
import org.jaccuse.query.Inquiry;
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
        return StoreReader.ask(common.store(), this::report);
    }

    private int report(Inquiry inquiry) {
        List<CheckResult> results = inquiry.checks();
        results.forEach(result -> report(result, inquiry));
        long failed = results.stream().filter(result -> !result.passed()).count();
        if (!common.quiet()) {
            console.tell(results.size() + " checks, " + failed + " failed");
        }
        return failed == 0 ? ExitCode.OK : ExitCode.FAILURE;
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
