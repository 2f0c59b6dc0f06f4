package org.jaccuse.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void readsDeepJsonLd() {
        String json = "{\"@graph\": ".repeat(50_000);
        assertThat(Raw.html("<script type=application/ld+json>" + json + "</script><p>" + BODY)
                        .text())
                .isEqualTo(BODY);
    }
}
