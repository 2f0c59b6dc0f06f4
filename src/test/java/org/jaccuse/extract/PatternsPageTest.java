package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jaccuse.analyse.SemgrexCompiler;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.bundle.YamlEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on patterns explains every field and every requirement that pattern files may use. */
class PatternsPageTest {
    private static final PatternCompiler COMPILER =
            new PatternCompiler(new SemgrexCompiler(), Lexicons.load(Bundle.shipped()));
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    @Test
    void theRequirementsAreThoseOfTheProgram() throws IOException {
        assertThat(firstCells("## Requirements")).isEqualTo(new TreeSet<>(Requirements.NAMES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "frame"})
    void everyFieldIsExplained(String kind) throws IOException {
        List<String> allowed = allowed(kind);
        assertThat(allowed).contains(kind, "patterns");
        assertThat(firstCells("## Fields")).containsAll(allowed);
    }

    /** The fields that the program names when it finds another. */
    private static List<String> allowed(String kind) {
        YamlEntry entry = YamlEntry.of(new DataFile("some.yml", "- {" + kind + ": x, no-such-field: y}\n"))
                .get(0);
        Throwable refusal = catchThrowable(() -> {
            if (kind.equals("name")) {
                ClaimPattern.of(entry, COMPILER);
            } else {
                FramePattern.of(entry, COMPILER);
            }
        });
        String message = refusal.getMessage();
        assertThat(message).contains("no-such-field");
        return List.of(message.replaceAll(".*\\[|].*", "").split(", "));
    }

    private static Set<String> firstCells(String heading) throws IOException {
        return Files.readAllLines(Path.of("docs/patterns.md")).stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> NAME.matcher(line.split(" \\| ")[0]).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
