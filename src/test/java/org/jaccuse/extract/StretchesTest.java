package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jaccuse.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchesTest {
    private final Stretches stretches =
            new Stretches(List.of(new Span(30, 40), new Span(0, 10), new Span(10, 10), new Span(10, 20)));

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0",
        "3, 4, 0",
        "8, 12, -1",
        "10, 20, 2",
        "19, 20, 2",
        "20, 25, -1",
        "35, 40, 3",
        "39, 41, -1",
        "90, 91, -1"
    })
    void tellsWhereWordsStand(int start, int end, int place) {
        assertThat(stretches.around(new Span(start, end))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "10, 1", "11, 3", "30, 3", "31, 4"})
    void tellsWhatBeginsThereOrLater(int start, int place) {
        assertThat(stretches.from(start)).isEqualTo(place);
    }

    @Test
    void withNoneNothingIsFound() {
        Stretches none = new Stretches(List.of());
        assertThat(none.around(new Span(0, 1))).isEqualTo(-1);
        assertThat(none.from(0)).isZero();
        assertThat(none.size()).isZero();
    }
}
