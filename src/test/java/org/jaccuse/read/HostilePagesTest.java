package org.jaccuse.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {
    private static final String BODY =
            "The company said that the attack on its network had been reported to the police on the same day.";

    @Test
    void readsTextBelowAHundredThousandElements() {
        assertThat(Raw.html("<div>".repeat(100_000) + "<p>" + BODY).text()).contains(BODY);
    }

    @Test
    void readsTextBelowDeepInlineElementsAndLists() {
        assertThat(Raw.html("<b><i>".repeat(20_000) + BODY).text()).contains(BODY);
        assertThat(Raw.html("<ul><li>".repeat(20_000) + BODY).text()).contains(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='byline date' itemprop='author name'>",
                "<header>",
                "<article class=hentry>",
                "<div class=article-body>",
                "<section class='comments related'>"
            })
    void readsTextBelowElementsThatAllSayTheSame(String element) {
        assertThat(Raw.html(element.repeat(10_000) + "<p>" + BODY).text()).contains(BODY);
    }

    @Test
    void readsTextBesideListsInListsInLists() {
        String links = "<div><a href=x>one</a></div><div><a href=x>two</a></div><div><a href=x>three</a></div>";
        String article = "<p>" + (BODY + " ").repeat(5) + "</p>";
        assertThat(Raw.html("<article>" + article + ("<div>" + links).repeat(20_000) + "</article>")
                        .text())
                .contains(BODY);
        assertThat(Raw.html("<article>" + article + "<div>".repeat(20_000) + ("<ul>" + links + "</ul>").repeat(2_000))
                        .text())
                .contains(BODY);
    }

    @Test
    void readsTextBesideAHugeAttributeUnclosedTagsAndNuls() {
        assertThat(Raw.html("<p title='" + "x".repeat(5_000_000) + "'>" + BODY).text())
                .isEqualTo(BODY);
        assertThat(Raw.html("<p><b<i><a href=\"<p>" + "\">x</a> <p>" + BODY + "<")
                        .text())
                .contains(BODY);
        assertThat(Raw.html("<p>" + BODY + "\0\0</p><!-- never closed").text()).isEqualTo(BODY);
    }

    @Test
    void aDamagedPageIsReadOrRefused() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(Path.of("data/samples"))) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        Random draw = new Random(5);
        int read = 0;
        for (int i = 0; i < 300; i++) {
            byte[] page = Files.readAllBytes(pages.get(i % pages.size()));
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(page, draw.nextInt(page.length)) : page;
            for (int k = 0; k < i % 40 && damaged.length > 0; k++) {
                damaged[draw.nextInt(damaged.length)] = (byte) "<>/\"'&= \0\u007fx".charAt(draw.nextInt(11));
            }
            try {
                assertThat(Raw.read(Raw.of(damaged, "text/html")).text()).isNotBlank();
                read++;
            } catch (InputException e) {
                assertThat(e).hasMessageStartingWith("[x] ");
            }
        }
        assertThat(read).isGreaterThan(150);
    }

    @Test
    void readsDeepJsonLd() {
        String json = "{\"@graph\": ".repeat(50_000);
        assertThat(Raw.html("<script type=application/ld+json>" + json + "</script><p>" + BODY)
                        .text())
                .isEqualTo(BODY);
    }
}
