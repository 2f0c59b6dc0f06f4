package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Document;
import org.jaccuse.model.Finding;
import org.jaccuse.model.RawDocument;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.ReadOptions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Small documents, each showing one thing that news of attacks do with claims, with exactly the claims they make. Each stands in a
 * folder of its own with {@code input.txt} or {@code input.html} and {@code expected.txt}; one that is not met yet has a
 * {@code todo.txt} that says why.
 */
@Tag("models")
class CasesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 3);
    /** The sources, not their copies: a copy of a deleted todo.txt would stay among the built files. */
    private static final Path HOME =
            Path.of(System.getProperty("jaccuse.home", ""), "src", "test", "resources", "cases");

    private static final DocumentReader READER = DocumentReader.standard();

    @TestFactory
    Stream<DynamicTest> cases() {
        return folders().stream().map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void aCaseSaysOnceWhatItShows() {
        assertThat(folders()).hasSizeGreaterThan(45);
        assertThat(folders().stream().map(CasesTest::input).map(CasesTest::text))
                .doesNotHaveDuplicates();
    }

    private static void check(Path folder) {
        AnnotatedDocument document = Models.analyse(read(input(folder)));
        List<Finding> findings = Models.extract(document);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(
                                finding.evidence().span().of(document.document().text()))
                        .isEqualTo(finding.evidence().quote()));
        List<ExpectedClaim> expected = expected(folder);
        boolean met = expected.size() == findings.size()
                && ExpectedClaim.assign(expected, findings).isPresent();
        Optional<String> todo = todo(folder);
        if (todo.isPresent()) {
            assertThat(met)
                    .as(folder.getFileName() + " is met now: delete its todo.txt (" + todo.get() + ")")
                    .isFalse();
            System.out.println("case not met yet: " + folder.getFileName() + ": " + todo.get());
            Assumptions.abort(todo.get());
        }
        assertThat(met)
                .as(() -> folder.getFileName() + ", expected exactly:\n" + text(folder.resolve("expected.txt"))
                        + Told.of(document, findings))
                .isTrue();
    }

    private static List<Path> folders() {
        try (Stream<Path> paths = Files.list(HOME)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path input(Path folder) {
        Path page = folder.resolve("input.html");
        return Files.exists(page) ? page : folder.resolve("input.txt");
    }

    private static Document read(Path file) {
        String type = file.toString().endsWith(".html") ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
        try {
            RawDocument raw = new RawDocument(file.toString(), Files.readAllBytes(file), Optional.of(type), "sha256:0");
            return READER.read(raw, new ReadOptions(Optional.of(DAY)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ExpectedClaim> expected(Path folder) {
        return text(folder.resolve("expected.txt"))
                .lines()
                .filter(line -> !line.isBlank())
                .map(ExpectedClaim::of)
                .toList();
    }

    private static Optional<String> todo(Path folder) {
        Path file = folder.resolve("todo.txt");
        return Files.exists(file) ? Optional.of(text(file).strip()) : Optional.empty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
