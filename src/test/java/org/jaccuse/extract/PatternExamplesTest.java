package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Finding;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every pattern finds what its examples say, and leaves its counterexamples alone. */
@Tag("models")
class PatternExamplesTest {
    @TestFactory
    Stream<DynamicNode> claimPatterns() {
        return entries(entry -> entry.text("name").isPresent())
                .map(entry -> dynamicContainer(entry.required("name"), claimTests(entry)));
    }

    @TestFactory
    Stream<DynamicNode> framePatterns() {
        return entries(entry -> entry.text("frame").isPresent())
                .map(entry -> dynamicContainer(entry.required("frame"), frameTests(entry)));
    }

    private static Stream<YamlEntry> entries(Predicate<YamlEntry> wanted) {
        return Bundle.shipped().list("data/patterns", ".yml").stream()
                .flatMap(file -> YamlEntry.of(file).stream())
                .filter(wanted);
    }

    private static Stream<DynamicNode> claimTests(YamlEntry entry) {
        String name = entry.required("name");
        Stream<DynamicNode> complete = Stream.of(
                dynamicTest("has examples and counterexamples", () -> {
                    assertThat(entry.entries("examples"))
                            .as(entry.where() + " examples")
                            .isNotEmpty();
                    assertThat(entry.list("counterexamples"))
                            .as(entry.where() + " counterexamples")
                            .isNotEmpty();
                }),
                dynamicTest("finds one of its examples itself", () -> {
                    List<Example> read = entry.entries("examples").stream()
                            .map(example -> Example.of(example.required("text")))
                            .toList();
                    assertThat(read.stream().flatMap(example -> example.findings().stream()))
                            .as(entry.where() + " "
                                    + read.stream().map(Example::told).toList())
                            .extracting(Finding::pattern)
                            .contains(name);
                }));
        Stream<DynamicNode> counterexamples = entry.list("counterexamples").stream()
                .map(item -> dynamicTest("not: " + item.text(), () -> {
                    Example read = Example.of(item.text());
                    assertThat(read.findings())
                            .as(item.where() + " " + read.told())
                            .noneMatch(finding -> finding.pattern().equals(name));
                }));
        return Stream.of(complete, examples(entry), counterexamples).flatMap(tests -> tests);
    }

    /** A frame's example is a claim that needs it; its counterexample a text in which it does not occur. */
    private static Stream<DynamicNode> frameTests(YamlEntry entry) {
        Stream<DynamicNode> used = entry.entries("examples").stream()
                .map(example -> dynamicTest("occurs: " + example.required("text"), () -> {
                    Example read = Example.of(example.required("text"));
                    assertThat(read.hasFrame(entry))
                            .as(example.where() + " " + read.told())
                            .isTrue();
                }));
        Stream<DynamicNode> counterexamples = entry.list("counterexamples").stream()
                .map(item -> dynamicTest("not: " + item.text(), () -> {
                    Example read = Example.of(item.text());
                    assertThat(read.hasFrame(entry))
                            .as(item.where() + " " + read.told())
                            .isFalse();
                }));
        return Stream.of(examples(entry), used, counterexamples).flatMap(tests -> tests);
    }

    private static Stream<DynamicNode> examples(YamlEntry entry) {
        return entry.entries("examples").stream()
                .map(example -> dynamicTest(example.required("text"), () -> {
                    Example read = Example.of(example.required("text"));
                    assertThat(ExpectedClaim.assign(claims(example), read.findings()))
                            .as(example.where() + " expected:\n" + lines(example) + "\n" + read.told())
                            .isPresent();
                }));
    }

    private static List<ExpectedClaim> claims(YamlEntry example) {
        return example.list("claims").stream()
                .map(item -> ExpectedClaim.of(item.text()))
                .toList();
    }

    private static String lines(YamlEntry example) {
        return example.list("claims").stream().map(item -> "  " + item.text()).collect(Collectors.joining("\n"));
    }

    /** A text with what is found in it. */
    private record Example(AnnotatedDocument document, List<Finding> findings) {
        static Example of(String text) {
            AnnotatedDocument document = Models.analyse(Models.paragraph(text));
            return new Example(document, Models.extract(document));
        }

        String told() {
            return Told.of(document, findings);
        }

        boolean hasFrame(YamlEntry entry) {
            FramePattern frame = Models.patterns().frames().stream()
                    .filter(f -> f.name().equals(entry.required("frame")))
                    .findFirst()
                    .orElseThrow();
            return document.sentences().stream()
                    .filter(sentence -> sentence.parse().isPresent())
                    .anyMatch(sentence -> Models.fits(frame.alternatives(), sentence));
        }
    }
}
