package org.jaccuse.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Days written with their year, and the places of a text that state its day of publication. */
final class Days {
    private static final Map<String, Integer> MONTHS = IntStream.range(0, 12)
            .boxed()
            .collect(Collectors.toMap(
                    i -> List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                            .get(i),
                    i -> i + 1));

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH + ",?\\s+(\\d{4})(?!\\d)");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:first )?(?:published|posted|released|issued|date|for (?:immediate )?release)\\b.*");
    private static final Pattern UPDATE = Pattern.compile("(?i)^(?:last )?(?:updated|modified)\\b.*");

    /** Place in capitals, then what a dateline holds up to its dash, stop or agency. */
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{Lu} .'’-]+[,.(/ ].{0,60}?(?:[—–/)]|\\.\\s|\\s-\\s)");

    /** Longest line, in characters, that is a date with a label, a place or a name around it and not a sentence. */
    private static final int SHORT = 70;

    private Days() {}

    /**
     * The first day with a year in a text.
     *
     * @param text {@code 2021-06-03T10:00Z}, {@code June 3, 2021}, {@code 3 June 2021}, {@code 20210603}, whatever stands
     *     around; day and month in figures without the year first are not read, for they mean two days
     */
    static Optional<LocalDate> in(String text) {
        return iso(ISO.matcher(text))
                .or(() -> iso(COMPACT.matcher(text)))
                .or(() -> named(MONTH_FIRST.matcher(text), 1, 2))
                .or(() -> named(DAY_FIRST.matcher(text), 2, 1));
    }

    /**
     * The day of publication that the lines at the head of a text state: a line with a label, a line that is hardly more than
     * a date, a dateline with a year; failing these the day of an update. A day told in a sentence is none.
     */
    static Optional<LocalDate> stated(List<String> head) {
        return head.stream()
                .filter(line -> !UPDATE.matcher(line).matches())
                .flatMap(line -> announced(line).stream())
                .findFirst()
                .or(() -> head.stream()
                        .filter(line -> UPDATE.matcher(line).matches() && line.length() <= SHORT)
                        .flatMap(line -> in(line).stream())
                        .findFirst());
    }

    /** The day of the first short line that says by its label that it is the day of publication. */
    static Optional<LocalDate> labelled(List<String> lines) {
        return lines.stream()
                .filter(line -> line.length() <= SHORT && LABEL.matcher(line).matches())
                .flatMap(line -> in(line).stream())
                .findFirst();
    }

    /** Whether a line says nothing but when the document was published or updated. */
    static boolean alone(String line) {
        boolean told = LABEL.matcher(line).matches() || UPDATE.matcher(line).matches();
        return line.length() <= SHORT && in(line).isPresent() && (told || Line.words(line) <= 8 && !Line.closes(line));
    }

    private static Optional<LocalDate> announced(String line) {
        Matcher dateline = DATELINE.matcher(line);
        if (dateline.find()) {
            return in(dateline.group());
        }
        boolean brief = line.length() <= SHORT;
        return brief && (LABEL.matcher(line).matches() || !Line.closes(line)) ? in(line) : Optional.empty();
    }

    private static Optional<LocalDate> iso(Matcher matcher) {
        return matcher.find() ? day(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> named(Matcher matcher, int month, int day) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(month).substring(0, 3).toLowerCase(Locale.ROOT);
        return day(matcher.group(3), String.valueOf(MONTHS.get(name)), matcher.group(day));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
