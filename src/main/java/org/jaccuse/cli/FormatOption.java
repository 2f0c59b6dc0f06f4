package org.jaccuse.cli;

import java.util.Optional;
import org.jaccuse.query.Format;
import picocli.CommandLine.Option;

/** The format of an answer. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "One of ${COMPLETION-CANDIDATES} (default: table for rows, turtle for triples).",
                "turtle and ntriples hold triples, the others rows."
            })
    private Optional<Format> format = Optional.empty();

    Optional<Format> format() {
        return format;
    }
}
