package org.jaccuse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jaccuse.model.InputException;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.SafeQuery;
import org.jaccuse.serve.text.TextSearch;
import org.jaccuse.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs a SPARQL query of the reader's own. */
@Command(
        name = "query",
        header = "Run a SPARQL query.",
        description = {
            "%nSELECT, ASK, CONSTRUCT and DESCRIBE. The default graph holds everything; GRAPH picks a document's graph.",
            "A query reads this store alone: SERVICE, FROM files, Java functions and updates are refused.",
            "Words are searched with text:query, for which all words of the store are read first."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse query 'SELECT (COUNT(*) AS ?triples) { ?s ?p ?o }'",
            "  jaccuse query mine.rq --format csv > rows.csv",
            "  jaccuse query 'CONSTRUCT WHERE { ?s a ?class }' --format ntriples",
            "  jaccuse query mine.rq --endpoint URL"
        })
final class QueryCommand implements Callable<Integer> {
    private static final String TYPED = "query";

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private Asked asked = new Asked();

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(paramLabel = "QUERY", description = "A file, or the text of the query.")
    private String query = "";

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SafeQuery safe = read();
        return asked.here() && safe.names(TextSearch.PROPERTY)
                ? StoreReader.with(common.store(), (store, inquiry) -> search(store, inquiry, safe))
                : asked.ask(common.store(), inquiry -> write(inquiry, safe));
    }

    /** The words are read for this query, for nothing of them is kept on the disk. */
    private int search(Store store, Inquiry inquiry, SafeQuery safe) {
        try (TextSearch search = TextSearch.on(store)) {
            search.await();
            return write(inquiry, safe);
        }
    }

    private int write(Inquiry inquiry, SafeQuery safe) {
        new AnswerWriter(console.out(), inquiry::names).write(inquiry.answer(safe), format.format());
        return ExitCode.OK;
    }

    /** A DESCRIBE needs no braces, but every query has a space; a name with a space is taken for a file when there is one. */
    private SafeQuery read() {
        try {
            Path file = Path.of(query);
            if (Files.isRegularFile(file)) {
                return SafeQuery.parse(query, Files.readString(file));
            }
        } catch (InvalidPathException e) {
            return SafeQuery.parse(TYPED, query);
        } catch (IOException e) {
            throw new InputException(query, "cannot be read as UTF-8 text; give a file of SPARQL", e);
        }
        if (!query.isEmpty() && query.chars().noneMatch(Character::isWhitespace)) {
            throw new InputException(query, "no such file; give a file or the text of a query");
        }
        return SafeQuery.parse(TYPED, query);
    }
}
