package org.jaccuse.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One way to work through documents, with the time that it has taken so far. */
final class Contender {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final String name;
    private final Consumer<List<Path>> work;
    private long documents;
    private long wall;
    private long processor;

    Contender(String name, Consumer<List<Path>> work) {
        this.name = name;
        this.work = work;
    }

    String name() {
        return name;
    }

    /** Takes documents without counting, to load models and compile code. */
    void warmUp(List<Path> some) {
        work.accept(some);
    }

    void take(List<Path> some) {
        long start = System.nanoTime();
        long used = PROCESS.getProcessCpuTime();
        work.accept(some);
        processor += PROCESS.getProcessCpuTime() - used;
        wall += System.nanoTime() - start;
        documents += some.size();
    }

    /** Documents a second of time on the clock. */
    double rate() {
        return documents / (wall / 1e9);
    }

    /** Documents a second of processor time: what is left of the rate when other programs use the machine too. */
    double processorRate() {
        return documents / (processor / 1e9);
    }

    void forget() {
        documents = 0;
        wall = 0;
        processor = 0;
    }
}
