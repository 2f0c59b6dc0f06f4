package org.jaccuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of exports says what the program says. */
class ExportsPageTest {
    @Test
    void thePageTellsWhatEachFormatKeepsAndLosesAsTheProgramDoes() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("jaccuse.home", ""), "docs/exports.md"));
        String told = Formats.load().all().stream().map(ExportsPageTest::row).collect(Collectors.joining("\n"));
        assertThat(page).contains(told + "\n");
        String reasons =
                Formats.load().all().stream().flatMap(ExportsPageTest::reasons).collect(Collectors.joining("\n"));
        assertThat(page).endsWith(reasons + "\n");
    }

    private static String row(Format format) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        format.name(),
                        format.title(),
                        format.opens(),
                        Arrays.stream(Aspect.values()).map(format::fate).collect(Collectors.joining(" | ")));
    }

    private static Stream<String> reasons(Format format) {
        List<String> parts = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            format.reason(aspect).ifPresent(why -> parts.add(aspect.word() + " " + format.fate(aspect) + ": " + why));
        }
        format.note().ifPresent(note -> parts.add(note.replaceFirst("\\.$", "")));
        return parts.isEmpty()
                ? Stream.empty()
                : Stream.of("- `" + format.name() + "`: " + String.join("; ", parts) + ".");
    }
}
