package org.jaccuse.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jaccuse.copy.Copies.Item;
import org.jaccuse.copy.Copies.Pair;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String STORY = words(1, 400);

    @Test
    void aCopyIsKnownInOtherLettersWithAnotherEnd() {
        Fingerprint story = print(STORY);
        Fingerprint copy = print(STORY.toUpperCase(Locale.ROOT).replace(" ", ", ") + " " + words(2, 40));
        assertThat(story.similarity(copy)).isEqualTo(1);
        assertThat(copy.within(story)).isBetween(0.8, 0.99);
        assertThat(story.similarity(print(STORY))).isEqualTo(1);
        assertThat(story.similarity(print(words(3, 400)))).isLessThan(0.1);
    }

    @Test
    void theEstimateIsNearTheShareOfCommonRuns() {
        // 400 words of 600 in common, and all 400 of the story in 600
        Fingerprint left = print(STORY + " " + words(4, 200));
        Fingerprint right = print(STORY + " " + words(5, 200));
        assertThat(left.similarity(right)).isBetween(0.5, 0.8);
        assertThat(print(STORY).within(left)).isEqualTo(1);
        assertThat(left.within(print(STORY))).isBetween(0.5, 0.8);
    }

    @Test
    void aTextTooShortHasNoFingerprint() {
        assertThat(Fingerprint.of(words(1, 32))).isEmpty();
        assertThat(Fingerprint.of(words(1, 33))).isPresent();
        assertThat(Fingerprint.of("")).isEmpty();
    }

    @Test
    void aFingerprintIsReadAsItWasWritten() {
        Fingerprint story = print(STORY);
        assertThat(story.hex()).hasSizeBetween(400, 1600).matches("[0-9a-f]+");
        assertThat(Fingerprint.parse(story.hex()).similarity(story)).isEqualTo(1);
        assertThatThrownBy(() -> Fingerprint.parse("0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void copiesOfCopiesGoBackToTheEarliestWhateverTheOrder() {
        List<Item> items = new ArrayList<>(List.of(
                item("d", "2021-06-03", STORY + " " + words(6, 30)),
                item("a", "2021-06-01", STORY),
                item("c", "2021-06-02", STORY + " " + words(7, 20)),
                item("b", "2021-06-01", words(8, 400)),
                new Item("e", Optional.empty(), print(STORY))));
        List<Pair> pairs = Copies.pairs(items);
        assertThat(Copies.origins(pairs))
                .containsOnlyKeys("c", "d", "e")
                .allSatisfy((copy, origin) -> assertThat(origin).isEqualTo("a"));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(items, new Random(seed));
            assertThat(Copies.pairs(items)).isEqualTo(pairs);
        }
    }

    @Test
    void aLaterTextThatJoinsTwoStoriesIsNoCopyAndJoinsThemNot() {
        String other = words(9, 400);
        List<Pair> pairs = Copies.pairs(List.of(
                item("a", "2021-06-01", STORY),
                item("b", "2021-06-01", other),
                item("c", "2021-06-02", STORY + " " + other + " " + words(10, 400))));
        assertThat(pairs).isEmpty();
    }

    @Test
    void aLaterTextThatIsPartOfAnEarlierOneIsACopyWithItsDifferences() {
        String part = STORY.substring(0, STORY.length() / 2);
        List<Pair> pairs = Copies.pairs(
                List.of(item("a", "2021-06-01", STORY), item("b", "2021-06-02", part + " " + words(11, 50))));
        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.original()).isEqualTo("a");
            assertThat(pair.kept()).isBetween(0.3, 0.7);
            assertThat(pair.added()).isBetween(0.1, 0.4);
        });
    }

    @Test
    void reportsThatQuoteTheSameStatementAreNoCopies() {
        String statement = " \u201c" + words(12, 90) + "\u201d ";
        List<Pair> pairs = Copies.pairs(List.of(
                item("a", "2021-06-01", words(13, 40) + statement + words(14, 30)),
                item("b", "2021-06-01", words(15, 40) + statement.replaceAll("[\u201c\u201d]", "\"") + words(16, 30))));
        assertThat(pairs).isEmpty();
    }

    private static Item item(String id, String day, String text) {
        return new Item(id, Optional.of(day), print(text));
    }

    private static Fingerprint print(String text) {
        return Fingerprint.of(text).orElseThrow();
    }

    /** Words of no language, the same for the same seed. */
    private static String words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(random.nextInt(100_000), Character.MAX_RADIX))
                .collect(Collectors.joining(" "));
    }
}
