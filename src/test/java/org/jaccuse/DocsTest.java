package org.jaccuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.cli.Main;
import org.junit.jupiter.api.Test;

/** The pages agree with the program, as far as that shows without running their commands. */
class DocsTest {
    private static final Page README = Page.of(Page.HOME.resolve("README.md"));
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern NAMED_TEST = Pattern.compile("-D(?:it\\.)?test=(\\w+)");

    @Test
    void linksLeadSomewhere() {
        assertThat(Page.all()).hasSizeGreaterThan(5);
        List<String> broken = new ArrayList<>();
        for (Page page : Page.all()) {
            LINK.matcher(String.join("\n", page.prose()))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.contains("://") && !leadsSomewhere(page, link))
                    .forEach(link -> broken.add(page.name() + ": " + link));
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Page page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1 || Page.of(target).anchors().contains(parts[1]));
    }

    @Test
    void theReadmeListsTheCommandsAsTheHelpDoes() {
        Map<String, String> commands = Pattern.compile("(?m)^  ([a-z]+) {2,}(.+)$")
                .matcher(help("Commands:"))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (a, b) -> a, TreeMap::new));
        assertThat(commands).hasSizeGreaterThan(5);
        assertThat(table("## Commands")).isEqualTo(commands);
    }

    @Test
    void theReadmeTellsTheExitCodesAsTheHelpDoes() {
        Map<String, String> codes = Pattern.compile("(?m)^  (\\d) +(.+(?:\n {4,}.+)*)")
                .matcher(help("Exit codes:"))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(2).replaceAll("\\s+", " "), (a, b) -> a, TreeMap::new));
        assertThat(codes).hasSize(3);
        assertThat(table("## Exit codes")).isEqualTo(codes);
    }

    @Test
    void theWalkNamesEveryPackage() throws IOException {
        try (Stream<Path> packages = Files.list(Page.HOME.resolve("src/main/java/org/jaccuse"))) {
            assertThat(table("## How a document walks").keySet())
                    .isEqualTo(packages.map(folder -> folder.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void aShownCommandIsOfAKindThatATestLooksAt() {
        assertThat(Page.all().stream().flatMap(page -> page.listings().stream()).map(Listing::command))
                .isNotEmpty()
                .allMatch(command -> command.startsWith("./jaccuse ") || command.startsWith("mvn "));
    }

    @Test
    void theTestCommandIsTheOneThatContinuousIntegrationRuns() throws IOException {
        String tests = README.listings().stream()
                .map(Listing::command)
                .filter(command -> command.startsWith("mvn "))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(Page.HOME.resolve(".ci/run"))).contains(" " + tests + "\n");
    }

    @Test
    void testsThatPagesNameExist() {
        List<String> named = Page.all().stream()
                .flatMap(page ->
                        NAMED_TEST.matcher(String.join("\n", page.lines())).results())
                .map(MatchResult::group)
                .map(option -> option.replaceFirst(".*=", ""))
                .toList();
        assertThat(named).isNotEmpty().allMatch(DocsTest::isATest);
    }

    private static boolean isATest(String name) {
        try (Stream<Path> files = Files.walk(Page.HOME.resolve("src"))) {
            return files.anyMatch(file -> file.endsWith(name + ".java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyFieldOfAJsonLineIsExplained() throws IOException {
        Page page = Page.of(Page.HOME.resolve("docs/json.md"));
        List<String> explained = page.prose().stream()
                .map(Page::row)
                .flatMap(Optional::stream)
                .map(Map.Entry::getKey)
                .toList();
        List<String> fields = new ArrayList<>();
        for (String line : page.lines()) {
            if (line.startsWith("{")) {
                names(new ObjectMapper().readTree(line), fields);
            }
        }
        assertThat(fields).hasSizeGreaterThan(20);
        assertThat(explained).containsAll(fields);
    }

    private static void names(JsonNode node, List<String> into) {
        node.fieldNames().forEachRemaining(into::add);
        node.forEach(child -> names(child, into));
    }

    private static Map<String, String> table(String heading) {
        Map<String, String> rows = new TreeMap<>();
        README.section(heading).stream()
                .map(Page::row)
                .flatMap(Optional::stream)
                .forEach(row -> rows.put(row.getKey(), row.getValue()));
        return rows;
    }

    /** The part of the program's help below a heading. */
    private static String help(String heading) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, false, StandardCharsets.UTF_8), System.err, "--help");
        String help = out.toString(StandardCharsets.UTF_8);
        String below = help.substring(help.indexOf(heading) + heading.length());
        return below.substring(0, below.indexOf("\n\n") + 1);
    }
}
