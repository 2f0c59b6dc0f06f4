package org.jaccuse.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The hot pieces by themselves, by JMH, on the samples. Arguments: which (a regular expression; all), processes for each (1). */
public final class Pieces {
    private static final String ALL = "org.jaccuse.*Speed";
    private static final TimeValue ITERATION = TimeValue.seconds(2);

    private Pieces() {}

    public static void main(String[] args) throws RunnerException {
        System.out.println(Machine.describe());
        new Runner(new OptionsBuilder()
                        .include(args.length > 0 ? args[0] : ALL)
                        .forks(args.length > 1 ? Integer.parseInt(args[1]) : 1)
                        .warmupIterations(5)
                        .warmupTime(ITERATION)
                        .measurementIterations(5)
                        .measurementTime(ITERATION)
                        .build())
                .run();
    }
}
