package org.jaccuse.bundle;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the program. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** As {@code jaccuse.properties} states it: {@code 0.1.0}. */
    public static String get() {
        Properties properties = new Properties();
        try {
            properties.load(
                    new StringReader(Bundle.shipped().file("jaccuse.properties").text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"), "the program was packed without its version");
    }
}
