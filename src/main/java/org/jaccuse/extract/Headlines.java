package org.jaccuse.extract;

import java.util.List;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Span;

/** A document's headlines. They are telegraphic, restate the body and drop its hedges: they give names, no claims. */
final class Headlines {
    private final List<Span> titles;

    Headlines(Document document) {
        titles = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(Block::span)
                .toList();
    }

    /** Whether a sentence stands in one. */
    boolean have(Sentence sentence) {
        return titles.stream().anyMatch(title -> title.contains(sentence.span()));
    }
}
