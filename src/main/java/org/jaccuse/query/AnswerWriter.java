package org.jaccuse.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.jaccuse.model.InputException;

/** Writes answers, always in UTF-8 and with the same bytes for the same answer. */
public final class AnswerWriter {
    private final OutputStream out;
    private final Supplier<Names> names;

    /**
     * @param out left open
     * @param names asked only when a readable table holds IRIs
     */
    public AnswerWriter(OutputStream out, Supplier<Names> names) {
        this.out = out;
        this.names = names;
    }

    /**
     * Writes an answer.
     *
     * @param asked the format; absent means a table for rows and Turtle for triples
     * @throws InputException when the format does not suit the answer
     */
    public void write(Answer answer, Optional<Format> asked) {
        if (answer instanceof Answer.Triples triples) {
            write(triples, asked.orElse(Format.TURTLE));
        } else if (answer instanceof Answer.Truth truth) {
            write(truth.value(), asked.orElse(Format.TABLE));
        } else if (answer instanceof Answer.Rows rows) {
            write(rows.table(), asked.orElse(Format.TABLE));
        }
    }

    private void write(Answer.Triples triples, Format format) {
        if (!format.forTriples()) {
            throw new InputException(
                    "--format " + format,
                    "the answer is triples; expected " + Format.TURTLE + " or " + Format.NTRIPLES);
        }
        RDFFormat written = format == Format.TURTLE ? RDFFormat.TURTLE_BLOCKS : RDFFormat.NTRIPLES_UTF8;
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, written);
        stream.start();
        if (format == Format.TURTLE) {
            new TreeMap<>(triples.prefixes()).forEach(stream::prefix);
        }
        triples.triples().forEach(stream::triple);
        stream.finish();
    }

    private void write(boolean truth, Format format) {
        switch (format) {
            case TABLE -> print(truth ? "yes\n" : "no\n");
            case CSV, TSV -> print(truth + "\n");
            case JSON, XML -> ResultsWriter.create().lang(lang(format)).build().write(out, truth);
            case TURTLE, NTRIPLES -> throw noTriples(format, "yes or no");
        }
    }

    private void write(Table table, Format format) {
        switch (format) {
            case TABLE -> print(new TextTable(table, names).text());
            case CSV -> print(CsvTable.text(table));
            case TSV, JSON, XML ->
                ResultsWriter.create()
                        .lang(lang(format))
                        .build()
                        .write(
                                out,
                                RowSetStream.create(
                                        table.columns(), table.rows().iterator()));
            case TURTLE, NTRIPLES -> throw noTriples(format, "rows");
        }
    }

    private static Lang lang(Format format) {
        return switch (format) {
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TSV -> ResultSetLang.RS_TSV;
            case TABLE, CSV, TURTLE, NTRIPLES -> throw new IllegalArgumentException(format.toString());
        };
    }

    private static InputException noTriples(Format format, String answer) {
        return new InputException(
                "--format " + format, "the answer is " + answer + "; expected table, csv, tsv, json or xml");
    }

    private void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
