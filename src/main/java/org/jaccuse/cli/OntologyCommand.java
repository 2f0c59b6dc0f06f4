package org.jaccuse.cli;

import java.util.concurrent.Callable;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.rdf.VocabularyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the vocabulary as a page. */
@Command(
        name = "ontology",
        header = "Write the vocabulary as a HTML page.",
        description = {
            "%nEvery class, property and value with its definition, its place and its source, made from the files in"
                    + " ontology/. The page asks for nothing from elsewhere."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse ontology > ontology.html"})
final class OntologyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    OntologyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(VocabularyPage.of(Bundle.shipped()));
        return ExitCode.OK;
    }
}
