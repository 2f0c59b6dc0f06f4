package org.jaccuse.bundle;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the program and how it names itself. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** As {@code jaccuse.properties} states it: {@code 0.1.0}. */
    public static String get() {
        return property("version");
    }

    /** The name that the program gives itself towards web servers: product, version and where to read about it. */
    public static String userAgent() {
        return property("userAgent");
    }

    private static String property(String name) {
        Properties properties = new Properties();
        try {
            properties.load(
                    new StringReader(Bundle.shipped().file("jaccuse.properties").text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty(name), "the program was packed without its " + name);
    }
}
