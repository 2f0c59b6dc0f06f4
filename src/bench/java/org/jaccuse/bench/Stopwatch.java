package org.jaccuse.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;

/** Sums up time on the clock and time of the processors, of this process alone: other programs disturb the second less. */
final class Stopwatch {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private long clock;
    private long processor;

    <T> T time(Supplier<T> work) {
        long begun = System.nanoTime();
        long used = PROCESS.getProcessCpuTime();
        T result = work.get();
        processor += PROCESS.getProcessCpuTime() - used;
        clock += System.nanoTime() - begun;
        return result;
    }

    void time(Runnable work) {
        time(() -> {
            work.run();
            return work;
        });
    }

    /** A second, on the clock and of a processor. */
    String rate(long things, String unit) {
        return String.format(
                Locale.ROOT,
                "%.0f %s a second (%.0f a processor second)",
                things / seconds(),
                unit,
                things / processorSeconds());
    }

    double seconds() {
        return clock / 1e9;
    }

    double processorSeconds() {
        return processor / 1e9;
    }
}
