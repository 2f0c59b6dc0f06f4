package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser has to fetch before somebody can read. */
class PageWeightTest {
    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.in(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void ordinaryPagesAreLight() {
        int shared = Stream.of("/assets/page.css", "/assets/page.js", "/assets/icon.svg")
                .mapToInt(path -> served.get(path).body().length())
                .sum();
        assertThat(shared + served.get("/").body().length()).isLessThan(500_000);
        assertThat(shared).isLessThan(60_000);
        assertThat(Jsoup.parse(served.get("/").body()).select("script[src], link[rel=stylesheet]"))
                .hasSize(2);
        assertThat(Jsoup.parse(served.get("/").body()).select("script:not([src]), style, [style], [onclick]"))
                .isEmpty();
    }

    @Test
    void theEditorIsLightOnItsWay() throws IOException {
        Document editor = Jsoup.parse(served.get("/query").body());
        int weight = editor.outerHtml().length();
        for (Element file : editor.select("script[src], link[href^=/assets/]")) {
            String path = file.attr(file.hasAttr("src") ? "src" : "href");
            URLConnection asked = URI.create("http://" + served.server.address() + path)
                    .toURL()
                    .openConnection();
            asked.setRequestProperty("Accept-Encoding", "gzip, deflate");
            byte[] packed = asked.getInputStream().readAllBytes();
            assertThat(asked.getHeaderField("Content-Encoding")).as(path).isEqualTo("gzip");
            byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
            assertThat(new String(unpacked, StandardCharsets.UTF_8))
                    .isEqualTo(served.get(path).body());
            weight += packed.length;
        }
        assertThat(weight).isLessThan(500_000);
    }
}
