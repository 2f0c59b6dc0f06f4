package org.jaccuse.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jaccuse.pipeline.Gathering;
import org.jaccuse.read.ReadOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What is to be read, and what the user says about it. */
final class ReadingOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "Files, folders (with all below them, hidden files excepted), web addresses, or - for standard input.",
                "Archives (ZIP, WARC, gzip), JSON Lines of articles, feeds and sitemaps are read document by document."
            })
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Day of publication of those documents that do not state it.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = {
                "Fetch from this host also when it stands on the own machine or network, as in an intranet.",
                "HOST or HOST:PORT; may be given several times."
            })
    private List<String> allowedHosts = new ArrayList<>();

    List<String> paths() {
        return paths;
    }

    ReadOptions reading() {
        return new ReadOptions(date);
    }

    /**
     * Where documents may come from.
     *
     * @param memory file that remembers what web servers said about their pages
     * @param raw folder for the bytes of the documents that are stored
     */
    Gathering gathering(Optional<Path> memory, Optional<Path> raw) {
        Set<String> hosts = allowedHosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", ""))
                .collect(Collectors.toSet());
        return new Gathering(hosts, System.in, memory, raw);
    }

    /** Takes days that exist, in the one order that everybody reads alike. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no day; expected YYYY-MM-DD, as in 2021-06-02");
            }
        }
    }
}
