package org.jaccuse.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What tests of pages share, in other packages too. */
public final class Foreign {
    private Foreign() {}

    /** Skips the test, telling why, where there is no browser; in continuous integration there must be one. */
    public static void check() {
        ForeignTool.need("chromium", "chromium");
        ForeignTool.need("chromedriver", "chromium-driver");
    }

    /** Runs a program of others to its end and returns what it wrote. */
    public static String run(Path folder, String... command) throws IOException, InterruptedException {
        ForeignTool.need(command[0], command[0]);
        return ForeignTool.run(folder, command);
    }

    /** Texts that try to run as scripts. */
    public static List<String> hostile(int number) {
        return Hostile.strings(number);
    }
}
