package org.jaccuse.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jaccuse.link.Comparison;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Answer;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Inquiry;
import org.jaccuse.rdf.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where documents and a public dataset agree and where they do not. */
@Command(
        name = "compare",
        header = "Show where documents and a public dataset agree and differ.",
        description = {
            "%nOne row for each incident that both speak of and each accused: agree, agree on state (one names a"
                    + " group, the other its state), contradict (one denies what the other says, or they name different"
                    + " states), graph only, dataset only; with a sentence of a document and a record of the dataset."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse compare eurepoc",
            "  jaccuse compare eurepoc --brief",
            "  jaccuse compare mitre-attack --format csv"
        })
final class CompareCommand extends StoreCommand {
    private static final List<String> COLUMNS =
            List.of("incident", "accused", "verdict", "graph", "document", "dataset", "record", "claims", "link");

    private static final List<Integer> BRIEF = List.of(0, 1, 2, 4, 6, 7, 8);

    @Option(names = "--brief", description = "Leave the words of documents and records out.")
    private boolean brief;

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(
            paramLabel = "DATASET",
            description = "Publisher of a dataset that was taken in by jaccuse link: eurepoc, mitre-attack, misp.")
    private String dataset = "";

    CompareCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return StoreReader.ask(store(), this::compare);
    }

    private int compare(Inquiry inquiry) {
        String holder = inquiry.names().find("actor", dataset);
        if (inquiry.facts("queries/compare/published.rq", Map.of("set", holder)).isEmpty()) {
            throw new InputException(dataset, "the store has no dataset of it; take one in with jaccuse link");
        }
        List<Comparison.Row> rows = Comparison.of(inquiry, holder);
        Answer answer = Answer.Rows.of(
                shown(COLUMNS),
                rows.stream()
                        .map(row -> shown(List.of(
                                row.incident(),
                                row.accused(),
                                row.verdict().words(),
                                row.graph(),
                                row.graphWhere(),
                                row.dataset(),
                                row.datasetWhere(),
                                String.valueOf(row.claims()),
                                row.link())))
                        .toList(),
                Vocabulary.BASE);
        new AnswerWriter(console().out(), inquiry::names).write(answer, format.format());
        summary(summed(rows));
        return ExitCode.OK;
    }

    private List<String> shown(List<String> columns) {
        return brief ? BRIEF.stream().map(columns::get).toList() : columns;
    }

    private static String summed(List<Comparison.Row> rows) {
        Map<Comparison.Verdict, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(Comparison.Row::verdict, TreeMap::new, Collectors.counting()));
        long incidents = rows.stream().map(Comparison.Row::incident).distinct().count();
        return incidents + " incidents in both: "
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().words())
                        .collect(Collectors.joining(", "));
    }
}
