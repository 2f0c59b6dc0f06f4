package org.jaccuse.export;

import java.util.List;

/** What tests of pages share, in other packages too. */
public final class BrowserNeeds {
    private BrowserNeeds() {}

    /** Skips the test, telling why, where there is no browser; in continuous integration there must be one. */
    public static void check() {
        ForeignTool.need("chromium", "chromium");
        ForeignTool.need("chromedriver", "chromium-driver");
    }

    /** Texts that try to run as scripts. */
    public static List<String> hostile(int number) {
        return Hostile.strings(number);
    }
}
