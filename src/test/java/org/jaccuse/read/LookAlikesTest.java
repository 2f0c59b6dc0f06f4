package org.jaccuse.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAlikesTest {
    @Test
    void wordsThatMixScriptsAreTold() {
        assertThat(DocumentText.lookAlikes(Raw.html(
                        "<title>S\u0430ndworm again</title><p>The FBI said that S\u0430ndworm and D\u03b1rkSide"
                                + " were behind the attack, and S\u0430ndworm above all.</p>")))
                .containsExactly(
                        "[x] the word S\u0430ndworm has letters of several scripts; it is not taken for the word that it looks like",
                        "[x] the word D\u03b1rkSide has letters of several scripts; it is not taken for the word that it looks like");
    }

    @Test
    void wordsOfOneScriptAreNot() {
        assertThat(
                        LookAlikes.in(
                                "T\u00fcrkiye \u041c\u043e\u0441\u043a\u0432\u0430 \u0391\u03b8\u03ae\u03bd\u03b1 \u4e2d\u56fdAPT28 na\u00efve"))
                .isEmpty();
    }
}
