package org.jaccuse.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document as its reader sees it.
 *
 * @param location path or URL as the user gave it
 * @param digest digest of the bytes it was read from, see {@link RawDocument#digest()}
 * @param title headline
 * @param byline authors as printed
 * @param publisher name of the outlet or institution that published it
 * @param published day of publication, empty when the document does not state it
 * @param updated day of the last change that the document states
 * @param section part of the outlet that it was published in
 * @param language BCP 47 tag
 * @param url canonical address that the document states for itself
 * @param text all blocks in order, parted by two line feeds; offsets everywhere are UTF-16 code units into it
 * @param blocks the blocks in text order; they do not overlap
 */
public record Document(
        String location,
        String digest,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<String> section,
        String language,
        Optional<String> url,
        String text,
        List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A document that states neither an update nor a section. */
    public Document(
            String location,
            String digest,
            Optional<String> title,
            Optional<String> byline,
            Optional<String> publisher,
            Optional<LocalDate> published,
            String language,
            Optional<String> url,
            String text,
            List<Block> blocks) {
        this(
                location,
                digest,
                title,
                byline,
                publisher,
                published,
                Optional.empty(),
                Optional.empty(),
                language,
                url,
                text,
                blocks);
    }

    /** The printed page that a place in the text is on, where that is known. */
    public Optional<Integer> page(Span span) {
        return blocks.stream()
                .filter(block -> block.span().contains(span))
                .findFirst()
                .flatMap(Block::page);
    }
}
