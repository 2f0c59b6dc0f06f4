package org.jaccuse.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnstileTest {
    private final ExecutorService readers = Executors.newFixedThreadPool(20);

    @AfterEach
    void end() {
        readers.shutdownNow();
    }

    @Test
    void noMoreThanThePlacesAreInAtOnce() throws Exception {
        try (Turnstile turnstile = new Turnstile(2, Duration.ofHours(1))) {
            AtomicInteger in = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                all.add(readers.submit(() -> turnstile.through(() -> {
                    most.accumulateAndGet(in.incrementAndGet(), Math::max);
                    Thread.yield();
                    in.decrementAndGet();
                })));
            }
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(most.get()).isBetween(1, 2);
        }
    }

    @Test
    void whoTakesLongMakesRoomAndGoesOn() throws Exception {
        try (Turnstile turnstile = new Turnstile(1, Duration.ofMillis(5))) {
            CountDownLatch end = new CountDownLatch(1);
            Future<Boolean> slow = readers.submit(() -> turnstile.through(() -> {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    return false;
                }
                return true;
            }));
            assertThat(turnstile.through(() -> "short")).isEqualTo("short");
            assertThat(slow.isDone()).isFalse();
            end.countDown();
            assertThat(slow.get()).isTrue();
            // The place that was given back early is not given back twice.
            assertThat(turnstile.through(() -> turnstile.free())).isZero();
        }
    }

    @Test
    void whoFailsMakesRoomToo() {
        try (Turnstile turnstile = new Turnstile(1, Duration.ofHours(1))) {
            Runnable broken = () -> {
                throw new IllegalStateException("broken");
            };
            assertThatThrownBy(() -> turnstile.through(broken)).hasMessage("broken");
            assertThat(turnstile.through(() -> "next")).isEqualTo("next");
        }
    }
}
