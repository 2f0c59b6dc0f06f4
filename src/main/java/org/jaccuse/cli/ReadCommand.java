package org.jaccuse.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jaccuse.model.Document;
import org.jaccuse.pipeline.Gathering;
import org.jaccuse.pipeline.Pipeline;
import org.jaccuse.read.DocumentText;
import org.jaccuse.read.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows documents as they are read. */
@Command(
        name = "read",
        header = "Show what is read from documents, without storing it.",
        description = "%nTitle, byline, publisher, dates, language and exactly the text that claims are looked for in.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse read article.html",
            "  jaccuse read articles --format jsonl > read.jsonl",
            "  jaccuse read report.pdf --explain",
            "  jaccuse read statement.txt --date 2021-06-02",
            "  jaccuse read archive.warc.gz articles.zip"
        })
final class ReadCommand implements Callable<Integer> {
    /** How documents are written. */
    enum ReadFormat {
        TEXT,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ReadingOptions inputs = new ReadingOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReadFormat format = ReadFormat.TEXT;

    @Option(
            names = "--explain",
            description =
                    "Tell on standard error what was left out of each document, and why, and which words look like others.")
    private boolean explain;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AtomicInteger refused = new AtomicInteger();
        Gathering gathering = inputs.gathering(Optional.empty(), Optional.empty());
        Pipeline.read(inputs.paths(), inputs.reading(), gathering, this::write, refusal -> {
            refused.incrementAndGet();
            console.tell(Console.refusal(refusal));
        });
        return refused.get() == 0 ? ExitCode.OK : ExitCode.REFUSED;
    }

    private void write(Reading reading) {
        Document document = reading.document();
        if (explain) {
            DocumentText.dropped(reading).forEach(console::tell);
            DocumentText.lookAlikes(document).forEach(console::tell);
        }
        switch (format) {
            case TEXT -> console.out().print(DocumentText.plain(document));
            case JSONL -> console.out().print(DocumentText.json(document));
        }
    }
}
