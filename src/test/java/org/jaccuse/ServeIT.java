package org.jaccuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server of the packaged program, asked for everything by many at once from its first moment on. */
class ServeIT {
    private static final Path HOME =
            Path.of(System.getProperty("jaccuse.home", "")).toAbsolutePath();

    private static final int READERS = 6;

    private static final List<String> PATHS = List.of(
            "/",
            "/query",
            "/about",
            "/ingest",
            "/questions",
            "/questions/accusations",
            "/assets/page.css",
            "/search?q=attack",
            "/api/search?q=fan",
            "/openapi.json",
            "/health",
            "/metrics",
            "/actor/russia",
            "/api/terms",
            "/incident/jbs-2021",
            "/api/incidents",
            "/reconcile",
            "/reconcile?queries=%7B%22q0%22%3A%7B%22query%22%3A%22Fancy%20Bear%22%7D%7D",
            "/sparql?query=ASK%7B%7D",
            "/no-such-page");

    @TempDir
    Path folder;

    @Test
    void aRushAtTheStartIsAnsweredWithoutFault() throws Exception {
        assertThat(jaccuse("ingest", HOME.resolve("data/samples").toString()).code())
                .isZero();
        Path log = folder.resolve("serve.log");
        Process server = new ProcessBuilder(HOME.resolve("jaccuse").toString(), "serve", "--port", "0", "--rate", "0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            URI home = address(server, log);
            List<String> faults = rush(home);
            assertThat(faults).isEmpty();
            assertThat(Files.readString(log)).doesNotContain("internal error", "Exception");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static List<String> rush(URI home) {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        HttpClient client = HttpClient.newHttpClient();
        for (int reader = 0; reader < READERS; reader++) {
            for (int i = 0; i < PATHS.size(); i++) {
                String path = PATHS.get((i + reader * PATHS.size() / READERS) % PATHS.size());
                HttpRequest request = HttpRequest.newBuilder(home.resolve(path)).build();
                answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                        .thenApply(answer -> answer.statusCode() < 500 ? "" : path + ": " + answer.body()));
            }
        }
        return answers.stream()
                .map(CompletableFuture::join)
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    private static URI address(Process server, Path log) throws IOException, InterruptedException {
        for (int tenth = 0; tenth < 600 && server.isAlive(); tenth++) {
            String said = Files.readString(log);
            int at = said.indexOf("http:");
            if (at >= 0 && said.indexOf('\n', at) > 0) {
                return URI.create(said.substring(at).split("\\s", 2)[0]);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the server did not start: " + Files.readString(log));
    }

    private ProgramRun jaccuse(String... words) {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("jaccuse").toString()));
        command.addAll(List.of(words));
        return ProgramRun.of(folder, Map.of(), command);
    }
}
