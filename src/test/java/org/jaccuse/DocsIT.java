package org.jaccuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that the pages show runs and writes what they show. The commands run one after another in a folder that looks like
 * the project's, so that later ones find what earlier ones made. With {@code -Ddocs.refresh} the pages are rewritten with what the
 * commands write.
 */
class DocsIT {
    private static final boolean REFRESH = Boolean.getBoolean("docs.refresh");

    private static final String MEANT =
            "\nwhat it writes now differs; if that is meant, refresh the pages, see docs/architecture.md";

    @TempDir
    private static Path scratch;

    @BeforeAll
    static void layOut() throws IOException {
        for (String name : List.of("data", "docs", "queries")) {
            copy(Page.HOME.resolve(name), scratch.resolve(name));
        }
        Path launcher = Files.writeString(
                scratch.resolve("jaccuse"), "#!/bin/sh\nexec '" + Page.HOME.resolve("jaccuse") + "' \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @TestFactory
    Stream<DynamicNode> pages() {
        return Page.all().stream()
                .filter(page -> !ours(page).isEmpty())
                .map(page -> dynamicContainer(page.name(), REFRESH ? refreshed(page) : compared(page)));
    }

    /** Building and testing is what is going on right now; DocsTest looks at those commands. */
    private static List<Listing> ours(Page page) {
        return page.listings().stream()
                .filter(listing -> listing.command().startsWith("./jaccuse"))
                .toList();
    }

    private static Stream<DynamicNode> compared(Page page) {
        return ours(page).stream()
                .map(listing -> dynamicTest(
                        page.name() + ":" + listing.line() + ": " + listing.command(),
                        () -> assertThat(shown(listing))
                                .as(listing.command() + MEANT)
                                .isEqualTo(listing.shown())));
    }

    private static Stream<DynamicNode> refreshed(Page page) {
        return Stream.of(dynamicTest("is rewritten", () -> {
            Map<Listing, List<String>> outputs = new LinkedHashMap<>();
            ours(page).forEach(listing -> outputs.put(listing, shown(listing)));
            page.rewrite(outputs);
            assertThat(ours(Page.of(page.file()))).hasSameSizeAs(ours(page));
        }));
    }

    /** Runs the command and returns what the page should show. */
    private static List<String> shown(Listing listing) {
        ProgramRun run = ProgramRun.of(scratch, Map.of("COLUMNS", ""), List.of("sh", "-c", listing.command()));
        assertThat(run.code()).as(listing.command() + "\n" + run.err()).isZero();
        return listing.compared() ? listing.excerpt(run.out()) : List.of();
    }
}
