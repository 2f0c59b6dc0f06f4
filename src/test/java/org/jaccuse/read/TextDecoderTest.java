package org.jaccuse.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String QUOTED = "The Kremlin’s spokesman called it “groundless” – again, in São Paulo.";
    private static final Charset CP1252 = Charset.forName("windows-1252");

    private static String decode(RawDocument raw) {
        return TextDecoder.decode(raw, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void believesTheByteOrderMarkMost(String charset) {
        assertThat(decode(Raw.of("\ufeff" + QUOTED, Charset.forName(charset), "text/plain; charset=koi8-r")))
                .isEqualTo(QUOTED);
    }

    @Test
    void takesValidUtf8ForUtf8WhateverIsDeclared() {
        assertThat(decode(Raw.of(QUOTED, StandardCharsets.UTF_8, "text/html; charset=iso-8859-1")))
                .isEqualTo(QUOTED);
    }

    @Test
    void readsTheDeclaredCharsetOfTransportAndPage() {
        assertThat(decode(Raw.of(QUOTED, CP1252, "text/html; charset=\"ISO-8859-1\"")))
                .isEqualTo(QUOTED);
        String page = "<html><head><meta charset=windows-1252></head><p>" + QUOTED
                + " The company said that it had told the White House about the attack.</p></html>";
        assertThat(Raw.read(Raw.of(page, CP1252, "text/html")).text()).contains(QUOTED);
    }

    @Test
    void guessesTheCharsetThatNobodyDeclares() {
        assertThat(decode(Raw.of(QUOTED.repeat(5), CP1252, "text/plain"))).isEqualTo(QUOTED.repeat(5));
    }

    @Test
    void refusesAnUnknownCharset() {
        assertThatThrownBy(() -> decode(Raw.of(QUOTED, CP1252, "text/plain; charset=klingon")))
                .isInstanceOf(InputException.class)
                .hasMessage("[x] charset \"klingon\" is not known; expected a name such as UTF-8");
    }

    @Test
    void refusesBytesThatTheDeclaredCharsetCannotHold() {
        assertThatThrownBy(() -> decode(Raw.of(QUOTED, CP1252, "text/plain; charset=utf-8")))
                .hasMessage("[x] charset UTF-8 is declared but does not fit the bytes; save it as UTF-8");
    }

    /** Without a mark and a declaration, UTF-16 has NULs and overlong UTF-8 is none: neither becomes text full of holes. */
    @Test
    void takesNoHolesForText() {
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            try {
                assertThat(decode(Raw.of(QUOTED.repeat(3), wide, "text/plain"))).isEqualTo(QUOTED.repeat(3));
            } catch (InputException e) {
                assertThat(e).hasMessageStartingWith("[x] ");
            }
        }
        byte[] overlong = new byte[] {'a', (byte) 0xC0, (byte) 0xAF, 'b', (byte) 0xE0, (byte) 0x80, (byte) 0xAF, 'c'};
        assertThatThrownBy(() -> decode(Raw.of(overlong, "text/plain; charset=utf-8")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("does not fit the bytes");
    }

    @Test
    void refusesBinaryData() {
        assertThatThrownBy(() -> decode(Raw.of(new byte[] {1, 2, 3, 4, 'a', 'b'}, "text/plain")))
                .hasMessage("[x] binary data; expected text");
    }
}
