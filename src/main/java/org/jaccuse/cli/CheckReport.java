package org.jaccuse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jaccuse.query.Answer;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Check;
import org.jaccuse.query.CheckResult;
import org.jaccuse.query.Format;
import org.jaccuse.query.Inquiry;
import org.jaccuse.store.Datasets;
import org.jaccuse.store.Store;

/** Tells what checks found, each with its remedy. */
final class CheckReport {
    private final Console console;
    private final boolean quiet;
    private int checks;
    private int failed;

    /** @param quiet say nothing of what passed */
    CheckReport(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    /** Every shipped check, and the shapes. */
    void promises(Store store, Inquiry inquiry) {
        inquiry.checks().forEach(result -> query(result, inquiry));
        List<String> broken = new ArrayList<>();
        store.contents()
                .breaches((document, breaches) -> breaches.forEach(breach ->
                        broken.add("<" + document + ">: " + breach.message() + " At <" + breach.node() + ">")));
        tell(
                "shapes: Every document's graph is as the shapes want it",
                "something other than jaccuse ingest wrote to the store",
                "read the documents again with jaccuse ingest --replace",
                broken);
        List<String> wrong = new ArrayList<>();
        new Datasets(store)
                .breaches((dataset, breaches) -> breaches.forEach(
                        breach -> wrong.add("<" + dataset + ">: " + breach.message() + " At <" + breach.node() + ">")));
        tell(
                "datasets: Every dataset's graph is as the shapes want it",
                "something other than jaccuse link wrote to the store",
                "take the dataset out with jaccuse link --remove and in again",
                wrong);
    }

    /**
     * Tells of one check.
     *
     * @param title name and what holds in a sound store
     * @param found what was found, a line each; empty when the check passed
     */
    void tell(String title, String problem, String remedy, List<String> found) {
        head(title, problem, remedy, found.isEmpty());
        found.forEach(line -> console.out().print(line + "\n"));
    }

    private void query(CheckResult result, Inquiry inquiry) {
        Check check = result.check();
        head(check.name() + ": " + check.title(), check.problem(), check.remedy(), result.passed());
        if (!result.passed()) {
            new AnswerWriter(console.out(), inquiry::names)
                    .write(new Answer.Rows(result.rows()), Optional.of(Format.TABLE));
        }
    }

    private void head(String title, String problem, String remedy, boolean passed) {
        checks++;
        if (passed) {
            console.out().print(quiet ? "" : "passed  " + title + "\n");
            return;
        }
        failed++;
        console.out().print("FAILED  " + title + "\nproblem: " + problem + "\nremedy: " + remedy + "\n");
    }

    /** Sums up and gives the exit code. */
    int end() {
        if (!quiet) {
            console.tell(checks + " checks, " + failed + " failed");
        }
        return failed == 0 ? ExitCode.OK : ExitCode.FAILURE;
    }
}
