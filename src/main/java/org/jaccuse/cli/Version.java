package org.jaccuse.cli;

import java.io.StringReader;
import java.util.Properties;
import org.jaccuse.bundle.Bundle;
import picocli.CommandLine.IVersionProvider;

/** The program's version and the revision that it was built from. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws Exception {
        Properties properties = new Properties();
        properties.load(
                new StringReader(Bundle.shipped().file("jaccuse.properties").text()));
        return new String[] {"jaccuse " + properties.getProperty("version")};
    }
}
