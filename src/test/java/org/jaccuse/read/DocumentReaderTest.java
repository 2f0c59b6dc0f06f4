package org.jaccuse.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Block;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    @Test
    void namesTheFormatThatItDoesNotRead() {
        assertThatThrownBy(() -> Raw.read(Raw.of(new byte[] {1}, "application/zip")))
                .isInstanceOf(InputException.class)
                .hasMessage("[x] looks like a ZIP archive; text, HTML, PDF, DOCX, ODT, RTF, EPUB and e-mail are read:"
                        + " save it as one of them");
        assertThatThrownBy(() -> Raw.read(Raw.of(new byte[] {1}, "image/gif")))
                .hasMessageContaining("looks like image/gif");
    }

    @Test
    void takesPlainTextWhereNoTypeIsDeclared() {
        RawDocument raw = new RawDocument("a", "Moscow denies it.".getBytes(), Optional.empty(), "sha256:1");
        assertThat(Raw.read(raw).text()).isEqualTo("Moscow denies it.");
    }

    @Test
    void readsAFormatThatIsAdded() {
        FormatReader added = new FormatReader() {
            @Override
            public boolean reads(String mediaType) {
                return mediaType.equals("text/x-shout");
            }

            @Override
            public Draft read(RawDocument raw) {
                return Draft.of(
                        Optional.of("T"), List.of(new Draft.Passage(Block.Kind.PARAGRAPH, "Moscow denies it.")));
            }
        };
        DocumentReader reader = new DocumentReader(List.of(added));
        RawDocument raw = Raw.of(new byte[0], "Text/X-Shout; charset=utf-8");
        assertThat(reader.read(raw, new ReadOptions(Optional.empty())).text()).isEqualTo("Moscow denies it.");
    }
}
