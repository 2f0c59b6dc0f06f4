package org.jaccuse.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jaccuse.acquire.web.Limits;
import org.jaccuse.acquire.web.Loopback;
import org.jaccuse.acquire.web.RunningTicks;
import org.jaccuse.cli.Main;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets from a web server. */
class DownloadTest {
    private static final Limits LIMITS = new Limits(1 << 20, Duration.ofSeconds(20), 2);

    private Loopback server;

    @BeforeEach
    void start() {
        server = new Loopback("127.0.0.1");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatAnAddressGivesIsHandedOverAndGoneAfterwards() throws IOException {
        serveBundle("/attack.json");
        List<Path> taken = new ArrayList<>();
        download(LIMITS).take(server.url("/attack.json"), file -> {
            assertThat(file).hasSameBinaryContentAs(Linked.own("groups.stix.json"));
            taken.add(file);
        });
        assertThat(taken).singleElement().satisfies(file -> assertThat(file).doesNotExist());
    }

    @Test
    void aServerMaySendOnButNotForEver() throws IOException {
        serveBundle("/b");
        server.on("/a", Loopback.status(302, "Location", "/b")).on("/loop", Loopback.status(301, "Location", "/loop"));
        List<Path> taken = new ArrayList<>();
        download(LIMITS).take(server.url("/a"), taken::add);
        assertThat(taken).hasSize(1);
        refused(LIMITS, "/loop", "sent on more than 2 times");
    }

    @Test
    void sendingOnToAnAddressOfTheOwnNetworkIsRefused() {
        server.on("/a", Loopback.status(302, "Location", "http://127.0.0.2:9/groups.json"));
        refused(LIMITS, "/a", "127.0.0.2");
    }

    @Test
    void aServerOfTheOwnMachineIsAskedOnlyWhenItMay() {
        Download nobody = new Download(Set.of(), LIMITS, new RunningTicks());
        assertThatThrownBy(() -> nobody.take(server.url("/a"), file -> {}))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[" + server.url("/a") + "] ");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNamed() {
        refused(LIMITS, "/none.json", "the server answered 404");
    }

    @Test
    void aServerThatIsTooSlowIsLeft() {
        CountDownLatch end = new CountDownLatch(1);
        server.on("/slow", exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        refused(new Limits(1 << 20, Duration.ofMillis(300), 2), "/slow", "");
        end.countDown();
    }

    @Test
    void whatIsTooLargeIsNotTaken() throws IOException {
        serveBundle("/large.json");
        refused(new Limits(1000, Duration.ofSeconds(20), 2), "/large.json", "larger than 1000 bytes");
    }

    /** The whole command: one line for each that cannot be taken, and the others are. */
    @Test
    void theCommandNamesWhatItCannotTakeAndTakesTheRest(@TempDir Path folder) throws IOException {
        serveBundle("/attack.json");
        server.page("/page", "<html><body>Not here.</body></html>");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                "link",
                "--store",
                folder.resolve("store").toString(),
                "--allow-host",
                server.authority(),
                server.url("/page"),
                server.url("/attack.json"));
        List<String> lines = err.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(code).isEqualTo(2);
        assertThat(lines.get(0)).startsWith("[" + server.url("/page") + "] of no known format; expected one of");
        assertThat(lines).anyMatch(line -> line.contains("MITRE ATT&CK") && line.contains("3 entities"));
        assertThat(lines).last().asString().matches("\\d+ links, \\d+ of them exact");
    }

    private void serveBundle(String path) throws IOException {
        server.on(path, Loopback.body("application/json", Files.readAllBytes(Linked.own("groups.stix.json"))));
    }

    private Download download(Limits limits) {
        return new Download(Set.of(server.authority()), limits, new RunningTicks());
    }

    private void refused(Limits limits, String path, String why) {
        assertThatThrownBy(() -> download(limits).take(server.url(path), file -> {
                    throw new AssertionError("handed over");
                }))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[" + server.url(path) + "] ")
                .hasMessageContaining(why)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }
}
