package org.jaccuse.cli;

import picocli.CommandLine.Option;

/** The format of a view. */
final class ViewFormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ViewFormat format = ViewFormat.TEXT;

    ViewFormat format() {
        return format;
    }
}
