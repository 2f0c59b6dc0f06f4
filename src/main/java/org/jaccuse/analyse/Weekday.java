package org.jaccuse.analyse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.Token;

/**
 * A day told by its weekday alone. SUTime is not asked: once it has seen "said Friday" it takes every later "Friday" for a past
 * one, so that what a text means would hang on the texts before it.
 */
record Weekday(DayOfWeek day) {
    private static final Pattern NAME = Pattern.compile(
            "(?:early |late )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|afternoon|evening|night))?",
            Pattern.CASE_INSENSITIVE);

    /** The weekday that a time expression consists of, "Monday" or "late Monday night". */
    static Optional<Weekday> of(String words) {
        Matcher name = NAME.matcher(words);
        return name.matches()
                ? Optional.of(new Weekday(DayOfWeek.valueOf(name.group(1).toUpperCase(Locale.ROOT))))
                : Optional.empty();
    }

    /**
     * The day meant: news tell what has happened, so the last one, the day of publication included, or the next one where words
     * around it say that it is to come.
     */
    LocalDate from(LocalDate published, List<Token> around) {
        return published.with(
                around.stream().anyMatch(token -> token.lemma().matches("will|shall|'ll|’ll"))
                        ? TemporalAdjusters.nextOrSame(day)
                        : TemporalAdjusters.previousOrSame(day));
    }
}
