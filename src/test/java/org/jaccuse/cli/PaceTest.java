package org.jaccuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jaccuse.pipeline.Stage;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void aLineTellsRateAndTimeLeft() {
        assertThat(new Pace(40, 400, Duration.ofSeconds(20)).line())
                .isEqualTo("40 of 400 documents, 2.0 a second, 3:00 left");
        assertThat(new Pace(10, 100_000, Duration.ofSeconds(1)).line())
                .isEqualTo("10 of 100000 documents, 10.0 a second, 2:46:39 left");
    }

    @Test
    void nothingIsSaidOfTheTimeLeftWhenNobodyKnowsIt() {
        assertThat(new Pace(400, 400, Duration.ofSeconds(20)).line()).isEqualTo("400 of 400 documents, 20.0 a second");
        assertThat(new Pace(500, 1, Duration.ofSeconds(20)).line())
                .as("one archive, many documents")
                .isEqualTo("500 documents, 25.0 a second");
        assertThat(new Pace(0, 10, Duration.ZERO).line()).isEqualTo("0 of 10 documents, 0.0 a second");
    }

    @Test
    void stagesThatTookNoTimeAreLeftOut() {
        Map<Stage, Duration> times = new EnumMap<>(Stage.class);
        times.put(Stage.ANALYSE, Duration.ofMillis(20_400));
        times.put(Stage.READ, Duration.ofSeconds(1));
        times.put(Stage.STORE, Duration.ofMillis(3));
        assertThat(Pace.stages(times)).isEqualTo("read 1 s, analyse 20 s");
    }
}
