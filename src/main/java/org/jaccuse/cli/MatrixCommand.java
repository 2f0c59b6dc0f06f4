package org.jaccuse.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Matrix;
import org.jaccuse.query.MatrixText;
import org.jaccuse.query.ViewCsv;
import org.jaccuse.query.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows accusers against accused. */
@Command(
        name = "matrix",
        header = "Show accusers against accused, with their stances.",
        description = {
            "%nA row an accuser, a column an accused, those with most claims first; in each cell how many claims affirm (+),",
            "deny (−) or doubt (?) that the accused was behind the incident. CSV and JSON have all rows and columns."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse matrix",
            "  jaccuse matrix --incident solarwinds-2020",
            "  jaccuse matrix --rows 40 --columns 12",
            "  jaccuse matrix --format csv > matrix.csv"
        })
final class MatrixCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ViewFormatOption format = new ViewFormatOption();

    @Option(names = "--incident", paramLabel = "INCIDENT", description = "Only claims about this incident.")
    private Optional<String> incident = Optional.empty();

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "20",
            description = "Most rows of the text (default: 20).")
    private int rows = 20;

    @Option(
            names = "--columns",
            paramLabel = "N",
            defaultValue = "6",
            description = "Most columns of the text (default: 6).")
    private int columns = 6;

    MatrixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return StoreReader.ask(common.store(), this::show);
    }

    private int show(Inquiry inquiry) {
        Matrix matrix = inquiry.matrix(incident.map(name -> inquiry.names().find("incident", name)));
        switch (format.format()) {
            case TEXT -> {
                console.out().print(MatrixText.of(matrix.first(Math.max(rows, 0), Math.max(columns, 0))));
                rest(matrix);
            }
            case CSV -> console.out().writeBytes(ViewCsv.of(matrix).getBytes(StandardCharsets.UTF_8));
            case JSON -> ViewJson.write(matrix, console.out());
        }
        return ExitCode.OK;
    }

    private void rest(Matrix matrix) {
        int hiddenRows = Math.max(0, matrix.accusers().size() - rows);
        int hiddenColumns = Math.max(0, matrix.accused().size() - columns);
        if (!common.quiet() && hiddenRows + hiddenColumns > 0) {
            console.tell(hiddenRows + " more accusers and " + hiddenColumns
                    + " more accused are not shown; --rows and --columns show more");
        }
    }
}
