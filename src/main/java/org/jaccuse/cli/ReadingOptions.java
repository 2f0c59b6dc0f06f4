package org.jaccuse.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            description = "Files and folders. A folder is read with all below it, hidden files excepted.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Day of publication of those documents that do not state it.")
    private Optional<LocalDate> date = Optional.empty();

    List<String> paths() {
        return paths;
    }

    ReadOptions reading() {
        return new ReadOptions(date);
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
