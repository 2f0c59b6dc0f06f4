package org.jaccuse.serve.page;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Things that were made, each for as long as the store stays as it was. Who wants the same at the same time waits until it is made
 * once. Of more than there is room for those not wanted for longest are dropped.
 */
final class Shelf<V> {
    /** What takes long is made anew so seldom that it takes no more than a tenth of one processor. */
    private static final long PAUSE = 9;

    private final long most;
    private final ToLongFunction<V> weight;
    private final LongSupplier version;
    private final Executor background;
    private final Runnable renewed;
    private final LinkedHashMap<String, Item<V>> items = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Making<V>> makings = new ConcurrentHashMap<>();
    private final Set<String> renewing = ConcurrentHashMap.newKeySet();
    private long weighs;

    /** @param nanos what making it took */
    private record Item<V>(V value, long version, long nanos, long at) {}

    private record Making<V>(long version, CompletableFuture<V> made) {}

    /**
     * @param most that all may weigh together
     * @param weight of one; what weighs nothing is not kept
     * @param version changes when what was made no longer counts
     * @param background where what lasts is made anew
     * @param renewed is told of that
     */
    Shelf(long most, ToLongFunction<V> weight, LongSupplier version, Executor background, Runnable renewed) {
        this.most = most;
        this.weight = weight;
        this.version = version;
        this.background = background;
        this.renewed = renewed;
    }

    /**
     * The thing of a name, made when it is not there as the store is now.
     *
     * @param lasts whether one that is older is given too; it is made anew behind the reader's back
     */
    V get(String name, Supplier<V> make, Predicate<V> lasts) {
        long now = version.getAsLong();
        Optional<Item<V>> item = kept(name);
        if (item.isPresent() && item.get().version() == now) {
            return item.get().value();
        } else if (item.isPresent() && lasts.test(item.get().value())) {
            renewLater(name, item.get(), make);
            return item.get().value();
        }
        return together(name, now, make);
    }

    private synchronized Optional<Item<V>> kept(String name) {
        return Optional.ofNullable(items.get(name));
    }

    private V together(String name, long now, Supplier<V> make) {
        Making<V> own = new Making<>(now, new CompletableFuture<>());
        Making<V> running = makings.merge(name, own, (old, mine) -> old.version() == now ? old : mine);
        if (running != own) {
            return awaited(running);
        }
        try {
            // Somebody may have made it since this reader looked.
            V value = kept(name)
                    .filter(item -> item.version() == now)
                    .map(Item::value)
                    .orElseGet(() -> make(name, now, make));
            own.made().complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            own.made().completeExceptionally(e);
            throw e;
        } finally {
            makings.remove(name, own);
        }
    }

    private static <V> V awaited(Making<V> running) {
        try {
            return running.made().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private V make(String name, long now, Supplier<V> make) {
        long start = System.nanoTime();
        V value = make.get();
        long end = System.nanoTime();
        keep(name, new Item<>(value, now, end - start, end));
        return value;
    }

    /** Never left undone: what is made of the old value in the meantime counts as made of the new one once this is told. */
    private void renewLater(String name, Item<V> old, Supplier<V> make) {
        if (renewing.add(name)) {
            long pause = Math.max(0, PAUSE * old.nanos() - (System.nanoTime() - old.at()));
            CompletableFuture.delayedExecutor(pause, TimeUnit.NANOSECONDS, background)
                    .execute(() -> {
                        renewing.remove(name);
                        make(name, version.getAsLong(), make);
                        renewed.run();
                    });
        }
    }

    private synchronized void keep(String name, Item<V> item) {
        long more = weight.applyAsLong(item.value());
        Item<V> there = items.get(name);
        if (there != null && there.version() > item.version()) {
            return;
        }
        Item<V> old = more == 0 || more > most ? items.remove(name) : items.put(name, item);
        weighs += (more > most ? 0 : more) - (old == null ? 0 : weight.applyAsLong(old.value()));
        Iterator<Item<V>> eldest = items.values().iterator();
        while (weighs > most && eldest.hasNext()) {
            weighs -= weight.applyAsLong(eldest.next().value());
            eldest.remove();
        }
    }
}
