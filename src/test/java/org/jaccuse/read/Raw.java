package org.jaccuse.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.model.RawDocument;

/** Documents for tests, made from text. */
final class Raw {
    private static final DocumentReader READER = DocumentReader.standard();

    private Raw() {}

    static RawDocument of(byte[] bytes, String type) {
        return new RawDocument("x", bytes, Optional.of(type), "sha256:0");
    }

    static RawDocument of(String text, Charset charset, String type) {
        return of(text.getBytes(charset), type);
    }

    static Document read(RawDocument raw) {
        return READER.read(raw, new ReadOptions(Optional.empty()));
    }

    static Document read(RawDocument raw, LocalDate date) {
        return READER.read(raw, new ReadOptions(Optional.of(date)));
    }

    static Document plain(String text) {
        return read(of(text, StandardCharsets.UTF_8, "text/plain"));
    }

    static Document html(String page) {
        return read(of(page, StandardCharsets.UTF_8, "text/html"));
    }

    /** Kind and words of each block. */
    static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(document.text()))
                .toList();
    }

    /** Words of the blocks of a kind. */
    static List<String> blocks(Document document, Block.Kind kind) {
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(document.text()))
                .toList();
    }
}
