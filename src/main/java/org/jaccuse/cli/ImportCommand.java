package org.jaccuse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jaccuse.export.RdfFile;
import org.jaccuse.model.InputException;
import org.jaccuse.store.Importing;
import org.jaccuse.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads an RDF export back. */
@Command(
        name = "import",
        header = "Read an RDF export into a store.",
        description = {
            "%nWhat the store has stays; it gains what it lacks. The graph of a document that breaks a shape is refused and named,"
                    + " the others are stored. The store is made when there is none."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse import graph.nq",
            "  jaccuse import claims.trig --store copy",
            "  jaccuse import claims.txt --format turtle"
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "An RDF format of export (default: what the file's ending says).")
    private Optional<String> format = Optional.empty();

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file.toString(), "no such file; give an RDF export");
        }
        var graphs = RdfFile.read(file, format);
        Importing.Result result;
        try (Store store = Store.open(common.store())) {
            store.repairs().forEach(console::tell);
            result = new Importing(store).add(graphs);
        }
        result.refused().forEach(refusal -> console.tell(Console.refusal(refusal)));
        if (!common.quiet()) {
            console.tell(result.graphs() + " graphs, " + result.added() + " quads added, "
                    + result.refused().size() + " refused");
        }
        return result.refused().isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }
}
