package org.jaccuse.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How long the stages of a run took, summed over its threads. */
public final class Profile {
    private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

    public Profile() {
        for (Stage stage : Stage.values()) {
            nanos.put(stage, new LongAdder());
        }
    }

    /** Does some work and counts its time to a stage. */
    <T> T time(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(stage, System.nanoTime() - start);
        }
    }

    /** Does some work that gives nothing back. */
    void time(Stage stage, Runnable work) {
        long start = System.nanoTime();
        work.run();
        add(stage, System.nanoTime() - start);
    }

    private void add(Stage stage, long spent) {
        nanos.computeIfAbsent(stage, s -> new LongAdder()).add(spent);
    }

    /** The time of each stage, in the order of the walk. */
    public Map<Stage, Duration> times() {
        Map<Stage, Duration> times = new EnumMap<>(Stage.class);
        nanos.forEach((stage, sum) -> times.put(stage, Duration.ofNanos(sum.sum())));
        return times;
    }
}
