package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.cli.Main;
import org.jaccuse.export.Foreign;
import org.jaccuse.serve.guard.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other processes are told while a server has the store, and that what they are told works. */
class HeldStoreTest {
    private static final String DENIALS =
            "PREFIX j: <https://w3id.org/jaccuse/ns#> SELECT ?claim { ?claim j:stance j:deny } ORDER BY ?claim";

    @TempDir
    private Path folder;

    @Test
    void anIngestIsToldToSendItsDocumentsAndCanDoSo() throws Exception {
        List<List<String>> read = new ArrayList<>();
        try (Served served = Served.with(folder, (locations, told) -> read.add(locations))) {
            Path report = Files.writeString(folder.resolve("report.txt"), "A report.");
            String told = told("ingest", "--store", folder.resolve("store").toString(), report.toString());
            assertThat(told)
                    .contains("is in use by process " + ProcessHandle.current().pid())
                    .contains("--endpoint " + served.at("/sparql"));
            String command = found("run: (curl .*?ingest)", told)
                    .replace("TOKEN-FILE", "token")
                    .replace("DOCUMENT", "report.txt");
            Foreign.run(folder, "sh", "-c", command.replace("curl", "curl -sSf"));
            while (read.isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(read.get(0))
                    .containsExactly(folder.resolve("sent/report.txt").toString());
        }
    }

    @Test
    void aQueryIsToldOfTheEndpointAndCanAskThere() throws Exception {
        try (Served served = Served.in(folder, Served.LIMITS, false)) {
            String told = told("query", "--store", folder.resolve("store").toString(), DENIALS);
            assertThat(told).contains("start it with --token-file");
            String endpoint = found("--endpoint (\\S+sparql)", told);
            assertThat(said(0, "query", "--endpoint", endpoint, "--format", "csv", DENIALS))
                    .isEqualToNormalizingNewlines(
                            served.query(DENIALS, "Accept", "text/csv").body());
        }
    }

    @Test
    void anAnswerThatTheServerWouldCutIsRefused() throws Exception {
        Limits two = new Limits(Duration.ofSeconds(20), 2, 0);
        try (Served served = Served.in(folder, two, false)) {
            String all = "SELECT ?s { ?s ?p ?o } LIMIT 10";
            assertThat(said(2, "query", "--endpoint", served.at("/sparql").toString(), all))
                    .contains("has more rows than it gives in one answer");
            assertThat(served.query(all).headers().firstValue("Jaccuse-Cut-After"))
                    .contains("2");
        }
    }

    private static String found(String expression, String text) {
        Matcher matcher = Pattern.compile(expression).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static String told(String... arguments) throws Exception {
        return said(1, arguments);
    }

    private static String said(int code, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }
}
