package org.jaccuse.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private final AtomicLong version = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger renewed = new AtomicInteger();
    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();
    private final Shelf<String> shelf =
            new Shelf<>(10, String::length, version::get, background::add, renewed::incrementAndGet);

    private String next() {
        return "n" + made.incrementAndGet();
    }

    private String get(String name, boolean lasts) {
        return shelf.get(name, this::next, old -> lasts);
    }

    @Test
    void aThingIsMadeOnceAndAgainWhenTheStoreHasChanged() {
        assertThat(get("a", false)).isEqualTo("n1");
        assertThat(get("a", false)).isEqualTo("n1");
        version.incrementAndGet();
        assertThat(get("a", false)).isEqualTo("n2");
    }

    @Test
    void whatLastsIsGivenAtOnceAndMadeAnewBehindTheReadersBack() {
        assertThat(get("a", true)).isEqualTo("n1");
        version.incrementAndGet();
        // What took long to make is not made anew at once, so it may need some asking.
        while (background.isEmpty()) {
            assertThat(get("a", true)).isEqualTo("n1");
        }
        background.remove().run();
        assertThat(renewed).hasValue(1);
        assertThat(get("a", true)).isEqualTo("n2");
        assertThat(background).isEmpty();
    }

    @Test
    void whoWantsTheSameAtOnceWaitsForTheFirst() throws Exception {
        slowly((slow, go) -> {
            List<Future<String>> readers =
                    IntStream.range(0, 4).mapToObj(i -> slow.get()).toList();
            go.countDown();
            for (Future<String> reader : readers) {
                assertThat(reader.get()).isEqualTo("n1");
            }
        });
    }

    @Test
    void whoComesAfterAWriteIsNotGivenWhatWasBegunBeforeIt() throws Exception {
        slowly((slow, go) -> {
            Future<String> first = slow.get();
            begun.await();
            version.incrementAndGet();
            assertThat(shelf.get("a", () -> "later", old -> false)).isEqualTo("later");
            go.countDown();
            assertThat(first.get()).isEqualTo("n1");
        });
    }

    private final CountDownLatch begun = new CountDownLatch(1);

    private interface Reading {
        void with(Supplier<Future<String>> slow, CountDownLatch go) throws Exception;
    }

    /** With readers to whom nothing is given before the latch is open. */
    private void slowly(Reading reading) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService readers = Executors.newFixedThreadPool(4);
        Supplier<String> make = () -> {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return next();
        };
        try {
            reading.with(() -> readers.submit(() -> shelf.get("a", make, old -> false)), go);
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void aFailureIsToldAndNotKept() {
        assertThatThrownBy(() -> shelf.get(
                        "a",
                        () -> {
                            throw new IllegalStateException("broken");
                        },
                        old -> false))
                .hasMessage("broken");
        assertThat(get("a", false)).isEqualTo("n1");
    }

    @Test
    void whatWasNotWantedForLongestMakesRoom() {
        IntStream.rangeClosed(1, 5).forEach(i -> get("name " + i, false));
        get("name 1", false);
        get("name 6", false);
        assertThat(get("name 1", false)).isEqualTo("n1");
        assertThat(get("name 2", false)).isEqualTo("n7");
        assertThat(shelf.get("long", () -> "longer than the room", old -> false))
                .startsWith("longer");
        assertThat(get("long", false)).isEqualTo("n8");
    }
}
