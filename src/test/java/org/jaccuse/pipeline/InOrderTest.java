package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private final List<Integer> results = new ArrayList<>();

    @Test
    void resultsComeInTheOrderOfTheWorkThoughTheFirstEndsLast() {
        CountDownLatch laterIsDone = new CountDownLatch(1);
        try (InOrder<Integer> work = new InOrder<>(2, 1000, results::add, () -> {})) {
            work.submit(1, () -> {
                laterIsDone.await();
                return 1;
            });
            work.submit(1, () -> {
                laterIsDone.countDown();
                return 2;
            });
            work.finish();
        }
        assertThat(results).containsExactly(1, 2);
    }

    @Test
    void noMoreThanAFewResultsWait() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (InOrder<Integer> work = new InOrder<>(
                2,
                1000,
                result -> {
                    results.add(result);
                    most.accumulateAndGet(begun.get() - results.size(), Math::max);
                },
                () -> {})) {
            IntStream.range(0, 100)
                    .forEach(i -> work.submit(1, () -> {
                        begun.incrementAndGet();
                        return i;
                    }));
            work.finish();
        }
        assertThat(results).hasSize(100).isSorted();
        assertThat(most.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void noMoreThanSomeBytesWaitAndALargerPieceWaitsAlone() {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (InOrder<Integer> work = new InOrder<>(
                8,
                100,
                size -> {
                    results.add(size);
                    waiting.addAndGet(-size);
                },
                () -> {})) {
            for (int size : List.of(40, 40, 40, 90, 5, 500, 5, 5)) {
                work.submit(size, () -> size);
                most.accumulateAndGet(waiting.addAndGet(size), Math::max);
                assertThat(waiting.get() <= 100 || waiting.get() == size).isTrue();
            }
            work.finish();
        }
        assertThat(results).containsExactly(40, 40, 40, 90, 5, 500, 5, 5);
        assertThat(most).hasValue(500);
    }

    @Test
    void whatWorkThrowsIsThrownWhereItsResultIsDue() {
        try (InOrder<Integer> work = new InOrder<>(1, 1000, results::add, () -> {})) {
            work.submit(1, () -> 1);
            work.submit(1, () -> {
                throw new IllegalArgumentException("two");
            });
            assertThatThrownBy(work::finish)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("two");
            work.submit(1, () -> {
                throw new IOException("three");
            });
            assertThatThrownBy(work::finish).hasRootCauseMessage("three");
        }
        assertThat(results).containsExactly(1);
    }

    @Test
    void whatIsBegunIsNotInterruptedAndWhatIsNotIsDropped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        AtomicInteger later = new AtomicInteger();
        try (InOrder<Integer> work = new InOrder<>(1, 1000, results::add, () -> {})) {
            work.submit(1, () -> {
                begun.countDown();
                try {
                    closed.await();
                    return interrupted.complete(Thread.currentThread().isInterrupted()) ? 1 : 0;
                } catch (InterruptedException e) {
                    return interrupted.complete(true) ? 1 : 0;
                }
            });
            work.submit(1, later::incrementAndGet);
            begun.await();
        }
        closed.countDown();
        assertThat(interrupted.get()).isFalse();
        assertThat(later).hasValue(0);
        assertThat(results).isEmpty();
    }
}
