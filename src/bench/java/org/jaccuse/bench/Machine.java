package org.jaccuse.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Says what a measurement ran on: numbers of different machines must not be compared. */
public final class Machine {
    private Machine() {}

    /** Prints the machine; the smallest measurement there is, to see that the profile works. */
    public static void main(String[] args) {
        System.out.println(describe());
    }

    static String describe() {
        return String.format(
                Locale.ROOT,
                "%d processors, JDK %s, heap up to %d MiB, %s",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getGarbageCollectorMXBeans().get(0).getName());
    }
}
