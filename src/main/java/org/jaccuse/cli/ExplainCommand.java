package org.jaccuse.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jaccuse.query.Explanation;
import org.jaccuse.query.ExplanationText;
import org.jaccuse.query.ViewCsv;
import org.jaccuse.query.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows all that stands behind a claim. */
@Command(
        name = "explain",
        header = "Show why the store holds a claim.",
        description = {
            "%nThe sentence with the parts that its words play, in its context where the document is still in its place;",
            "the chain; what the words were taken for; what denies it or says the same; the pattern, version and file."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse explain c-1f0a93d2",
            "  jaccuse explain c-1f0a93d2 --format json",
            "  jaccuse claims --format jsonl | jq -r .id"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ViewFormatOption format = new ViewFormatOption();

    @Parameters(paramLabel = "CLAIM", description = "The claim's IRI, or the last part of it.")
    private String claim = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Explanation explanation = StoreReader.ask(common.store(), inquiry -> inquiry.explanation(claim));
        switch (format.format()) {
            case TEXT ->
                console.out()
                        .print(new ExplanationText(common.paint())
                                .of(explanation, SentenceContext.of(explanation.claim())));
            case CSV -> console.out().writeBytes(ViewCsv.of(explanation).getBytes(StandardCharsets.UTF_8));
            case JSON -> ViewJson.write(explanation, console.out());
        }
        return ExitCode.OK;
    }
}
