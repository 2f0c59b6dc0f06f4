package org.jaccuse.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.model.Document;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class DayFinderTest {
    /** A Tuesday. */
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2021, 6, 8));

    private static String days(String text, Optional<LocalDate> published) {
        return Models.analyse(text, published).times().stream()
                .map(time -> time.span().of(text) + "=" + time.day())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On June 4, Putin branded the claims absurd. | June 4=2021-06-04",
                "The ministry said on Tuesday that spies had hacked it. | Tuesday=2021-06-08",
                "The ministry said Wednesday that spies had hacked it. | Wednesday=2021-06-02",
                "Friday's attack was the work of spies. | Friday=2021-06-04",
                "The report will be published on Friday. | Friday=2021-06-11",
                "Iran was blamed on Monday night. | Monday night=2021-06-07",
                "The minister blamed Iran yesterday. | yesterday=2021-06-07",
                "He denied it last Friday. | last Friday=2021-06-04",
                "The group was blamed two days ago. | two days ago=2021-06-06",
                "On December 30 the bureau named the group. | December 30=2020-12-30",
                "It was breached on 4 June 2020. | 4 June 2020=2020-06-04",
                "The breach of Sept. 11, 2019 was big. | Sept. 11, 2019=2019-09-11",
                "The report of 2020-06-04 named Iran. | 2020-06-04=2020-06-04",
            })
    void aDayIsToldFromTheDayOfPublication(String text, String expected) {
        assertThat(days(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On June 4, Putin branded the claims absurd.",
                "The ministry said on Tuesday that spies had hacked it.",
                "The minister blamed Iran yesterday.",
                "He denied it last Friday.",
                "The group was blamed two days ago."
            })
    void withoutADayOfPublicationNothingIsReckonedFromAnotherDay(String text) {
        assertThat(days(text, Optional.empty())).isEmpty();
    }

    @Test
    void aFullDateNeedsNoDayOfPublication() {
        assertThat(days("It was breached on 4 June 2020.", Optional.empty())).isEqualTo("4 June 2020=2020-06-04");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The worm spread in May 2017.",
                "It was hacked in 2016.",
                "The group has been active for ten days.",
                "Spies may march in every night.",
                "The ministry denied it on 03/04/2020, in the morning report.",
                "On June 31, 2020 nothing could happen.",
            })
    void whatIsNoSingleDayIsLeftOut(String text) {
        assertThat(days(text, PUBLISHED))
                .doesNotContain("2020-0")
                .doesNotContain("2017")
                .doesNotContain("2016");
    }

    @ParameterizedTest
    @CsvSource({"Three days later he denied it on a sunny morning., later", "He denied it the morning after., after"})
    void aDayReckonedFromAnEarlierOneIsLeftOut(String text, String word) {
        assertThat(days(text, PUBLISHED)).doesNotContain(word);
    }

    @Test
    void spansAreExactAlsoAfterQuotationMarksThatTheParserDoesNotSee() {
        String text = "“No way”, he said. The “Bears” hacked it, the minister said on Friday.";
        var times = Models.analyse(text, PUBLISHED).times();
        assertThat(times).hasSize(1);
        assertThat(times.get(0).span()).isEqualTo(new Span(text.indexOf("Friday"), text.indexOf("Friday") + 6));
    }

    @Test
    void aWeekdayMeansTheSameWhateverWasReadBefore() {
        String ahead = "The report will be published on Friday.";
        String behind = "Mandiant said Friday that spies did it.";
        String before = days(ahead, PUBLISHED);
        assertThat(days(behind, PUBLISHED)).isEqualTo("Friday=2021-06-04");
        assertThat(days(ahead, PUBLISHED)).isEqualTo(before).isEqualTo("Friday=2021-06-11");
        assertThat(days(behind, PUBLISHED)).isEqualTo("Friday=2021-06-04");
    }

    @ParameterizedTest
    @CsvSource({"It was blamed on Sun Tzu and others on June 4., June 4=2021-06-04", "It struck the dam at noon., ''"})
    void aSingleWordThatOnlySeemsADayIsLeftOut(String text, String expected) {
        assertThat(days(text, PUBLISHED)).isEqualTo(expected);
    }

    @Test
    void farAndNearDaysOfASentenceAreFoundOnceEach() {
        assertThat(days(
                        "On May 3 and May 4, the old servers of the ministry of the interior in the capital were breached by"
                                + " spies, who came back on May 28.",
                        PUBLISHED))
                .isEqualTo("May 3=2021-05-03 May 4=2021-05-04 May 28=2021-05-28");
    }

    @Test
    void unparsedSentencesAreNotRead() {
        Document document = Models.document("It was breached on 4 June 2020.", PUBLISHED);
        Sentence unparsed = new Sentence(0, new Span(0, 31), List.of(), Optional.empty());
        assertThat(new DayFinder().find(document, List.of(unparsed))).isEmpty();
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(days("On FRIDAY, April 16, Iran was blamed.", PUBLISHED)).contains("2021-04-16");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        List<Callable<String>> tasks = Stream.iterate(1, day -> day + 1)
                .limit(28)
                .<Callable<String>>map(day ->
                        () -> days("The ministry blamed Iran yesterday.", Optional.of(LocalDate.of(2021, 3, day))))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            int day = 1;
            for (Future<String> found : threads.invokeAll(tasks)) {
                assertThat(found.get())
                        .isEqualTo("yesterday=" + LocalDate.of(2021, 3, day++).minusDays(1));
            }
        } finally {
            threads.shutdown();
        }
    }
}
