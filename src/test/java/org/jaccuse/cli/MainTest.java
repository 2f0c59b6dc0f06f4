package org.jaccuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    @TempDir
    private static Path folder;

    private record Ran(int code, String out, String err) {}

    @BeforeAll
    static void fillAStore() {
        try (Store store = Store.open(store())) {
            Txn.executeWrite(
                    store.dataset(), () -> RDFDataMgr.read(store.dataset(), "src/test/resources/query/store.trig"));
        }
    }

    @Test
    void claimsAreReadableOrJsonLines() {
        Ran table = onStore("claims");
        assertThat(table.code).isZero();
        assertThat(table.out)
                .contains("United States → Russia")
                .endsWith("9 claims\n")
                .doesNotContain("\u001b");
        assertThat(table.err).isEmpty();
        assertThat(onStore("claims", "--format", "jsonl").out.lines())
                .hasSize(9)
                .allMatch(line -> line.startsWith("{\"id\":"));
    }

    @Test
    void askWithoutANameListsTheQuestions() {
        Ran listed = run("ask");
        assertThat(listed.code).isZero();
        assertThat(listed.out)
                .contains(" 1  accusations   Who accused whom of an incident, in order and with what wording\n");
        assertThat(run("ask", "--quiet").err).isEmpty();
    }

    @Test
    void aQuestionTakesItsParametersAsOptions() {
        Ran asked = onStore("ask", "accusations", "--incident", "jbs-2021");
        assertThat(asked.code).isZero();
        assertThat(asked.out).contains("criminal group").endsWith("1 row\n");
        assertThat(onStore("ask", "accusers", "--actor", "Moscow", "--explain").out)
                .contains("<https://w3id.org/jaccuse/actor/russia>");
    }

    @Test
    void aQueryIsTextOrAFile() throws IOException {
        Ran text = onStore(
                "query",
                "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c <https://w3id.org/jaccuse/ns#stance> ?s }",
                "--format",
                "csv");
        assertThat(text.out).isEqualTo("n\r\n10\r\n");
        Path file = Files.writeString(folder.resolve("mine.rq"), "ASK {\n  ?s ?p\n}");
        Ran broken = onStore("query", file.toString());
        assertThat(broken.code).isEqualTo(2);
        assertThat(broken.err).isEqualTo("[" + file + ":3:1] did not expect \"}\"; correct the query there\n");
    }

    @Test
    void aQueryFindsWords() {
        Ran found = onStore(
                "query",
                "PREFIX text: <http://jena.apache.org/text#> SELECT ?words { (?s ?score ?words) text:query 'moscow' }",
                "--format",
                "csv");
        assertThat(found.err).isEmpty();
        assertThat(found.out).startsWith("words\r\n").containsIgnoringCase("moscow");
        assertThat(onStore("query", "PREFIX text: <http://jena.apache.org/text#> ASK { ?s text:query 'zebrafish' }")
                        .out)
                .isEqualTo("no\n");
    }

    @Test
    void aSoundStorePassesItsChecks() {
        Ran checked = onStore("check");
        assertThat(checked.code).as(checked.out).isZero();
        assertThat(checked.out.lines()).hasSize(24).allMatch(line -> line.startsWith("passed  "));
        assertThat(onStore("check", "--quiet")).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void aFailedCheckShowsProblemRemedyAndRowsAndExitsWithOne() {
        Path broken = folder.resolve("broken");
        try (Store store = Store.open(broken)) {
            Txn.executeWrite(
                    store.dataset(),
                    () -> store.dataset()
                            .getNamedModel("urn:graph")
                            .createResource("urn:claim")
                            .addProperty(
                                    store.dataset()
                                            .getNamedModel("urn:graph")
                                            .createProperty("https://w3id.org/jaccuse/ns#proposition"),
                                    "p"));
        }
        Ran checked = run("check", "--store", broken.toString());
        assertThat(checked.code).isEqualTo(1);
        assertThat(checked.out)
                .contains("FAILED  claim-without-evidence: ")
                .contains("problem: A claim has no sentence")
                .contains("remedy: ")
                .contains("urn:graph  urn:claim");
    }

    @Test
    void statsCount() {
        assertThat(onStore("stats", "--format", "csv").out)
                .startsWith("measure,count\r\ndocuments,5\r\nclaims,10\r\nclaims that affirm,7\r\n");
    }

    @Test
    void completionKnowsCommandsAndQuestions() {
        Ran script = run("completion");
        assertThat(script.code).isZero();
        assertThat(script.out).contains("_picocli_jaccuse_ask_accusations").contains("--incident");
    }

    @Test
    void aMissingStoreSaysHowToMakeOne() {
        String missing = folder.resolve("none").toString();
        for (String command : List.of("claims", "stats", "check")) {
            assertThat(run(command, "--store", missing))
                    .isEqualTo(new Ran(2, "", "[" + missing + "] no store here; run: jaccuse ingest PATH\n"));
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void mistakesAreToldInOneLineWithCodeTwo() {
        refused(onStore("claims", "--format", "xlsx"), "but was 'xlsx'; see: jaccuse claims --help");
        refused(
                onStore("ask", "acusations", "--incident", "x"),
                "[ask acusations] no such question (did you mean accusations?)");
        refused(onStore("ask", "--bogus"), "[jaccuse ask] Unknown option: '--bogus'");
        refused(onStore("ask", "accusers"), "Missing required option: '--actor=ACTOR'");
        refused(onStore("ask", "accusations", "--incident", "jbs-2012"), "(did you mean jbs-2021?)");
        refused(onStore("query", "LOAD <file:///etc/passwd>"), "[query] found an update");
        refused(onStore("query", "SELECT * { SERVICE <urn:s> {} }"), "SERVICE is refused");
        refused(onStore("query", "nowhere.rq"), "[nowhere.rq] no such file");
        refused(onStore("stats", "--format", "turtle"), "[--format turtle] the answer is rows");
        refused(run("claim"), "(did you mean claims or explain or import?)");
        refused(run(), "[jaccuse] a command is missing");
    }

    @Test
    void aFaultIsOneLineAndAStackTraceOnlyWhenAskedFor() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintWriter writer = new PrintWriter(err, true, StandardCharsets.UTF_8);
        assertThat(new Failures(false).tell(new IllegalStateException("two\nlines"), writer))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "internal error: IllegalStateException: two (run with --debug to see where, and report it)\n");
        new Failures(true).tell(new IllegalStateException("again"), writer);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("    at org.jaccuse.cli.MainTest.");
    }

    @Test
    void theVersionIsTheProjects() {
        assertThat(run("--version").out).matches("jaccuse \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    static List<String> commands() {
        CommandLine top = Jaccuse.commandLine(System.out, System.err, "ask");
        List<String> commands = new ArrayList<>(List.of(""));
        top.getSubcommands().keySet().forEach(commands::add);
        // A question's number is another name of it.
        top.getSubcommands().get("ask").getSubcommands().keySet().stream()
                .filter(name -> !name.matches("\\d+"))
                .forEach(name -> commands.add("ask " + name));
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandsHelpHasExamples(String command) {
        String line = (command + " --help").strip();
        Ran help = run(line.split(" "));
        assertThat(help.code).isZero();
        assertThat(help.out).contains("Examples:\n  ").contains("jaccuse " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0   all well", "1   failure", "2   usage"})
    void theTopHelpListsTheExitCodes(String line) {
        assertThat(run("--help").out).contains(line);
    }

    private static void refused(Ran ran, String message) {
        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.out).isEmpty();
        assertThat(ran.err).contains(message).matches("[^\n]*\n");
    }

    private static Path store() {
        return folder.resolve("store");
    }

    private static Ran onStore(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add(List.of("ask", "query").contains(args[0]) && args.length > 1 ? 2 : 1, "--store=" + store());
        return run(all.toArray(String[]::new));
    }

    private static Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
