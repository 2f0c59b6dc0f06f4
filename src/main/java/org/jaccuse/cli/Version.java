package org.jaccuse.cli;

import org.jaccuse.bundle.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** Name and version of the program. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"jaccuse " + ProgramVersion.get()};
    }
}
