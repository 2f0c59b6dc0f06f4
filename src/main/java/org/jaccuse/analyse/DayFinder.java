package org.jaccuse.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jaccuse.model.Document;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Span;
import org.jaccuse.model.TimeMention;
import org.jaccuse.model.Token;

/**
 * Finds the days that parsed sentences mention and says which they are. "Tuesday" or "June 4" is told from the day of
 * publication; where the document has none, only days with their year are found. It never looks at the calendar on the wall.
 */
final class DayFinder {
    /** Only sentences with such a word, or a day in figures, can mention a day: most have none and cost nothing. */
    private static final Set<String> DAY_WORDS = Set.of(
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "morning",
            "afternoon",
            "evening",
            "night",
            "midnight",
            "noon",
            "ago",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final Pattern MONTH = Pattern.compile(
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_FIGURES = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
    /** Countries differ in whether the day or the month comes first. */
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d+)?");
    /** Said from some other day that was told before, not from the day of publication. */
    private static final Pattern FROM_ANOTHER_DAY = Pattern.compile(
            ".*\\b(?:later|earlier|after|before|following|preceding|previous|same|that)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** Other single words that seem to mean a day are hours of an unknown one, or names: "noon", "Sun". */
    private static final Pattern ALONE =
            Pattern.compile("today|yesterday|tomorrow|tonight|" + IN_FIGURES, Pattern.CASE_INSENSITIVE);
    /** So many words to each side can tell whether a day is past. */
    private static final int REACH = 6;
    /** So many can belong to its expression; the rules for days take their time with every one. */
    private static final int NEAR = 4;

    /**
     * @param document with the day of publication, if known
     * @param sentences its sentences; those without a parse are passed over
     * @return the days in text order
     */
    List<TimeMention> find(Document document, List<Sentence> sentences) {
        List<TimeMention> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.parse().isPresent()) {
                for (List<Token> words : aroundDays(sentence.tokens(), REACH)) {
                    for (List<Token> near : aroundDays(words, NEAR)) {
                        for (TimeRules.Expression expression : TimeRules.find(near, document.published())) {
                            mention(document, words, near, expression).ifPresent(found::add);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The stretches of a sentence in which a day may be mentioned; they do not overlap. */
    private static List<List<Token>> aroundDays(List<Token> tokens, int reach) {
        List<List<Token>> stretches = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (isDayWord(tokens.get(i).word())) {
                if (start >= 0 && i - reach > end) {
                    stretches.add(tokens.subList(start, end));
                    start = -1;
                }
                start = start < 0 ? Math.max(0, i - reach) : start;
                end = Math.min(tokens.size(), i + reach + 1);
            }
        }
        if (start >= 0) {
            stretches.add(tokens.subList(start, end));
        }
        return stretches;
    }

    private static boolean isDayWord(String word) {
        return DAY_WORDS.contains(word.toLowerCase(Locale.ROOT))
                || Character.isUpperCase(word.charAt(0)) && MONTH.matcher(word).matches()
                || IN_FIGURES.matcher(word).matches();
    }

    private static Optional<TimeMention> mention(
            Document document, List<Token> around, List<Token> near, TimeRules.Expression expression) {
        Span span = new Span(
                near.get(expression.first()).span().start(),
                near.get(expression.last()).span().end());
        String words = span.of(document.text());
        if (AMBIGUOUS.matcher(words).matches()
                || FROM_ANOTHER_DAY.matcher(words).matches()) {
            return Optional.empty();
        }
        return day(words, around, expression, document.published()).map(day -> new TimeMention(span, day));
    }

    private static Optional<LocalDate> day(
            String words, List<Token> tokens, TimeRules.Expression expression, Optional<LocalDate> published) {
        Optional<Weekday> weekday = Weekday.of(words);
        if (weekday.isPresent()) {
            return published.map(from -> weekday.get().from(from, tokens));
        }
        boolean alone = expression.first() == expression.last();
        return expression.day().filter(day -> !alone || ALONE.matcher(words).matches());
    }
}
