package org.jaccuse.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.Detail;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every entry of data/details reads its value from its examples and not from its counterexamples. */
class DetailExamplesTest {
    private static final Details DETAILS = Details.load(Bundle.shipped());

    @TestFactory
    Stream<DynamicNode> entries() {
        return Bundle.shipped().list("data/details", ".yml").stream()
                .flatMap(file -> YamlEntry.of(file).stream())
                .map(entry -> dynamicContainer(entry.required("name"), tests(entry)));
    }

    private static Stream<DynamicTest> tests(YamlEntry entry) {
        boolean worded = !entry.list("words").isEmpty();
        Stream<DynamicTest> complete = Stream.of(dynamicTest("has examples, and counterexamples to its words", () -> {
            assertThat(entry.list("examples")).as(entry.where()).isNotEmpty();
            assertThat(!worded || !entry.list("counterexamples").isEmpty())
                    .as(entry.where())
                    .isTrue();
        }));
        Stream<DynamicTest> examples = entry.list("examples").stream()
                .map(item -> dynamicTest(
                        item.text(),
                        () -> assertThat(values(entry, item.text()))
                                .as(item.where())
                                .contains(entry.required("value"))));
        Stream<DynamicTest> counterexamples = entry.list("counterexamples").stream()
                .map(item -> dynamicTest(
                        "not: " + item.text(),
                        () -> assertThat(values(entry, item.text()))
                                .as(item.where())
                                .doesNotContain(entry.required("value"))));
        return Stream.of(complete, examples, counterexamples).flatMap(tests -> tests);
    }

    private static List<String> values(YamlEntry entry, String sentence) {
        Rule rule = Rule.of(entry, Set.of(entry.required("value")));
        return DETAILS.of(List.of(Claims.fitting(rule, sentence))).values().stream()
                .flatMap(List::stream)
                .map(Detail::value)
                .toList();
    }
}
