package org.jaccuse.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jaccuse.query.Answer;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Format;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Table;
import org.jaccuse.query.TimelineText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what was said about an incident, in order. */
@Command(
        name = "timeline",
        header = "Tell what was said about an incident, day by day.",
        description = {
            "%nWhen it began and became known, who accused whom, who denied, doubted or answered, each with its sentence.",
            "A day is that of the statement, or of the document where the text tells none."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse timeline solarwinds-2020",
            "  jaccuse timeline \"JBS attack (2021)\"",
            "  jaccuse timeline jbs-2021 --format csv"
        })
final class TimelineCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ViewFormatOption format = new ViewFormatOption();

    @Parameters(paramLabel = "INCIDENT", description = "Slug, name or IRI of the incident.")
    private String incident = "";

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return StoreReader.ask(common.store(), this::tell);
    }

    private int tell(Inquiry inquiry) {
        String iri = inquiry.names().find("incident", incident);
        Table events = inquiry.timeline(iri);
        AnswerWriter writer = new AnswerWriter(console.out(), inquiry::names);
        switch (format.format()) {
            case TEXT -> console.out().print(new TimelineText(inquiry.names(), common.paint()).of(iri, events));
            case CSV -> writer.write(new Answer.Rows(events), Optional.of(Format.CSV));
            case JSON -> writer.write(new Answer.Rows(events), Optional.of(Format.JSON));
        }
        return ExitCode.OK;
    }
}
