package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jaccuse.analyse.SemgrexCompiler;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Response;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every response pattern finds what its examples say, and nothing in its counterexamples. */
@Tag("models")
class ResponseExamplesTest {
    private static final Responses RESPONSES = Responses.load(Bundle.shipped(), new SemgrexCompiler());

    @TestFactory
    Stream<DynamicNode> patterns() {
        return Bundle.shipped().list("data/responses", ".yml").stream()
                .flatMap(file -> YamlEntry.of(file).stream())
                .map(entry -> dynamicContainer(entry.required("name"), tests(entry)));
    }

    private static Stream<DynamicTest> tests(YamlEntry entry) {
        Stream<DynamicTest> complete = Stream.of(dynamicTest("has examples and counterexamples", () -> {
            assertThat(entry.entries("examples")).as(entry.where()).isNotEmpty();
            assertThat(entry.list("counterexamples")).as(entry.where()).isNotEmpty();
        }));
        Stream<DynamicTest> examples = entry.entries("examples").stream()
                .map(example -> dynamicTest(example.required("text"), () -> {
                    Read read = Read.of(example.required("text"));
                    List<String> wanted = example.list("responses").stream()
                            .map(YamlEntry.Item::text)
                            .toList();
                    assertThat(read.responses()).as(read.told()).hasSameSizeAs(wanted);
                    assertThat(IntStream.range(0, wanted.size())
                                    .allMatch(i ->
                                            fits(wanted.get(i), read.responses().get(i))))
                            .as(example.where() + " expected " + wanted + "\n" + read.told())
                            .isTrue();
                }));
        Stream<DynamicTest> counterexamples = entry.list("counterexamples").stream()
                .map(item -> dynamicTest("not: " + item.text(), () -> {
                    Read read = Read.of(item.text());
                    assertThat(read.responses())
                            .as(item.where() + " " + read.told())
                            .isEmpty();
                }));
        return Stream.of(complete, examples, counterexamples).flatMap(tests -> tests);
    }

    /** {@code kind | responder | target | over}; a dash stands for what is not told, words need not be whole. */
    private static boolean fits(String line, Response<Mention> response) {
        String[] parts = line.split(" \\| ");
        return response.kind().name().equals(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'))
                && fits(parts[1], Optional.of(response.responder()).filter(m -> m.kind() != Mention.Kind.UNSPECIFIED))
                && fits(parts[2], response.target())
                && fits(parts[3], response.over());
    }

    private static boolean fits(String words, Optional<Mention> mention) {
        return words.equals("-")
                ? mention.isEmpty()
                : mention.filter(m -> m.text().contains(words)).isPresent();
    }

    private record Read(AnnotatedDocument document, List<Response<Mention>> responses) {
        static Read of(String text) {
            AnnotatedDocument document = Models.analyseAll(Models.paragraph(text));
            return new Read(document, RESPONSES.extract(document, List.of()));
        }

        String told() {
            return responses + "\n" + Told.of(document, List.of());
        }
    }
}
