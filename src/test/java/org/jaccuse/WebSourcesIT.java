package org.jaccuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jaccuse.acquire.web.Loopback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program visits servers on this machine, and only those that it may. */
class WebSourcesIT {
    private static final Path HOME =
            Path.of(System.getProperty("jaccuse.home", "")).toAbsolutePath();
    private static final String PAGE =
            "<!DOCTYPE html><html lang=en><title>Denial of the attack on JBS</title><article><h1>Denial of"
                    + " the attack on JBS</h1><p>Russia denied any involvement in the attack on JBS, a spokesman said on Thursday.</p>"
                    + "<p>The ministry said that it had asked for evidence and had been given none so far.</p></article>";

    private final Loopback site = new Loopback("127.0.0.1");
    private final Loopback canary = new Loopback("127.0.0.2").page("/page", PAGE);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        site.close();
        canary.close();
    }

    @Test
    void pagesOfASitemapAreReadAndTheRestIsToldLineByLine() {
        site.page("/page", PAGE)
                .on("/away", Loopback.status(302, "Location", canary.url("/page")))
                .on("/robots.txt", Loopback.body("text/plain", bytes("User-agent: *\nDisallow: /private/\n")));
        site.on(
                "/sitemap.xml",
                Loopback.body(
                        "application/xml",
                        bytes("<urlset>"
                                + Stream.of("/page", "/private/page", "/away", "/gone")
                                        .map(path -> "<url><loc>" + site.url(path) + "</loc></url>")
                                        .reduce("", String::concat)
                                + "</urlset>")));
        ProgramRun run =
                jaccuse("read", site.url("/sitemap.xml"), canary.url("/page"), "--allow-host", site.authority());
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).contains("document: " + site.url("/page"), "Russia denied any involvement");
        assertThat(run.err().lines().filter(line -> line.startsWith("[")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("[" + site.url("/private/page") + "] its robots.txt forbids it"),
                        line -> assertThat(line)
                                .startsWith("[" + site.url("/away") + "] leads to 127.0.0.2 (loopback)"),
                        line -> assertThat(line).startsWith("[" + site.url("/gone") + "] the server answered 404"),
                        line -> assertThat(line)
                                .startsWith("[" + canary.url("/page") + "] leads to 127.0.0.2 (loopback)"));
        assertThat(site.pagesAsked()).containsExactly("/sitemap.xml", "/page", "/away", "/gone");
        assertThat(canary.asked()).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ProgramRun jaccuse(String... args) {
        List<String> command = Stream.concat(Stream.of(HOME.resolve("jaccuse").toString()), Stream.of(args))
                .toList();
        return ProgramRun.of(folder, Map.of(), command);
    }
}
