package org.jaccuse.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Block;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Span;

/**
 * Who speaks where: in quotations whose speaker stands in another sentence or paragraph, and in the turns of a transcript.
 */
final class Speakers {
    private static final Pattern TURN =
            Pattern.compile("^((?:[A-Z][A-Z.'’-]+|THE|MR\\.?|MS\\.?|DR\\.?|Q)(?: [A-Z][A-Z.'’-]*){0,5}):? ");

    /** Shorter words between quotation marks are a term or a name, and nobody speaks. */
    private static final int LONGEST_TERM = 15;

    private final AnnotatedDocument document;
    private final NavigableMap<Integer, Span> quotations = new TreeMap<>();
    private final NavigableMap<Integer, Block> blocks = new TreeMap<>();
    private final Map<Span, Mention> byQuotation = new HashMap<>();
    private final Map<Block, Mention> byBlock = new HashMap<>();

    Speakers(AnnotatedDocument document) {
        this.document = document;
        document.quotations().stream()
                .filter(quotation -> quotation.end() - quotation.start() > LONGEST_TERM)
                .forEach(quotation -> quotations.put(quotation.start(), quotation));
        document.document()
                .blocks()
                .forEach(block -> blocks.putIfAbsent(block.span().start(), block));
        findTurns();
    }

    private void findTurns() {
        Optional<Mention> current = Optional.empty();
        for (Block block : document.document().blocks()) {
            Matcher turn = TURN.matcher(block.span().of(document.document().text()) + " ");
            if (turn.find() && (turn.group().contains(":") || turn.group(1).equals("Q"))) {
                int start = block.span().start();
                current = Optional.of(Mention.of(
                        Mention.Kind.NAMED,
                        turn.group(1),
                        new Span(start, start + turn.group(1).length())));
            }
            current.ifPresent(speaker -> byBlock.put(block, speaker));
        }
    }

    /** A speech verb outside any quotation that has this speaker: its quotations near it are the speaker's. */
    void hear(Span verb, Mention speaker) {
        if (quotation(verb).isPresent()) {
            return;
        }
        block(verb)
                .ifPresent(block -> document.quotations().stream()
                        .filter(block.span()::contains)
                        .forEach(quotation -> byQuotation.putIfAbsent(quotation, speaker)));
    }

    /** Gives quotations that nobody was heard to say to whoever was quoted in the paragraph before. */
    void carryOn() {
        Mention last = null;
        int lastBlock = -2;
        List<Block> inOrder = document.document().blocks();
        for (Span quotation : document.quotations()) {
            int here = block(quotation).map(inOrder::indexOf).orElse(-2);
            Mention said = byQuotation.get(quotation);
            boolean whole = here >= 0
                    && quotation.end() - quotation.start()
                            > 0.7
                                    * (inOrder.get(here).span().end()
                                            - inOrder.get(here).span().start());
            if (said != null) {
                last = said;
                lastBlock = here;
            } else if (last != null && here - lastBlock <= 1 && here >= 0 && whole) {
                byQuotation.put(quotation, last);
                lastBlock = here;
            }
        }
    }

    /** Who says the words at a place; empty where the document speaks. */
    Optional<Mention> at(Span words) {
        return quotation(words).map(byQuotation::get).or(() -> block(words).map(byBlock::get));
    }

    /** Whether the words stand in a quotation. */
    boolean quoted(Span words) {
        return quotation(words).isPresent();
    }

    /** Whether a reporter's question stands there. */
    boolean isQuestion(Span words) {
        return block(words).map(byBlock::get).filter(m -> m.text().equals("Q")).isPresent();
    }

    /** Quotations do not overlap, so that only the last one to begin before the words can hold them. */
    private Optional<Span> quotation(Span words) {
        return Optional.ofNullable(quotations.floorEntry(words.start()))
                .map(Map.Entry::getValue)
                .filter(quotation -> quotation.contains(words));
    }

    private Optional<Block> block(Span words) {
        return Optional.ofNullable(blocks.floorEntry(words.start()))
                .map(Map.Entry::getValue)
                .filter(block -> block.span().contains(words));
    }
}
