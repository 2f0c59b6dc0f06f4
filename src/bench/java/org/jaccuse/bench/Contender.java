package org.jaccuse.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One way to work through documents, with the time that it has taken so far. */
final class Contender {
    private final String name;
    private final Consumer<List<Path>> work;
    private long documents;
    private Stopwatch watch = new Stopwatch();

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
        watch.time(() -> work.accept(some));
        documents += some.size();
    }

    /** Documents a second of time on the clock. */
    double rate() {
        return documents / watch.seconds();
    }

    /** Documents a second of processor time: what is left of the rate when other programs use the machine too. */
    double processorRate() {
        return documents / watch.processorSeconds();
    }

    void forget() {
        documents = 0;
        watch = new Stopwatch();
    }
}
