package org.jaccuse.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.query.QueryCancelledException;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final String CLOSED = "SortedDataBag is closed";

    @Test
    void whatWasEndedIsCancelledWhateverItFailsOf() {
        try (Watchdog watchdog = new Watchdog()) {
            CountDownLatch stopped = new CountDownLatch(1);
            watchdog.endAfter(Duration.ZERO);

            assertThatThrownBy(() -> watchdog.watched(LONG, stopped::countDown, () -> failing(stopped)))
                    .isInstanceOf(QueryCancelledException.class);
            assertThat(watchdog.running()).isZero();
        }
    }

    @Test
    void whatTakesTooLongIsCancelled() {
        try (Watchdog watchdog = new Watchdog()) {
            CountDownLatch stopped = new CountDownLatch(1);

            assertThatThrownBy(() -> watchdog.watched(Duration.ofMillis(1), stopped::countDown, () -> failing(stopped)))
                    .isInstanceOf(QueryCancelledException.class);
        }
    }

    @Test
    void whatCannotBeEndedLeavesTheOthersTheirTime() {
        try (Watchdog watchdog = new Watchdog()) {
            CountDownLatch tried = new CountDownLatch(1);
            Runnable stuck = () -> {
                tried.countDown();
                throw new IllegalStateException("closed already");
            };
            assertThatThrownBy(() -> watchdog.watched(Duration.ofMillis(1), stuck, () -> failing(tried)))
                    .isInstanceOf(QueryCancelledException.class);

            CountDownLatch stopped = new CountDownLatch(1);
            assertThatThrownBy(() -> watchdog.watched(Duration.ofMillis(1), stopped::countDown, () -> failing(stopped)))
                    .isInstanceOf(QueryCancelledException.class);
        }
    }

    @Test
    void whatFailsOfItselfIsToldAsItIs() {
        try (Watchdog watchdog = new Watchdog()) {
            assertThatThrownBy(() -> watchdog.watched(LONG, () -> {}, () -> failing(new CountDownLatch(0))))
                    .hasMessage(CLOSED);
        }
    }

    private static Object failing(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException(CLOSED);
    }
}
