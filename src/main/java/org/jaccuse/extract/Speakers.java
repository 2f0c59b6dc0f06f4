package org.jaccuse.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** What is shorter is a word in marks, and nobody speaks it. */
    private static final int LEAST = 16;

    private final AnnotatedDocument document;
    private final Stretches quotations;
    private final Stretches spoken;
    private final Stretches blocks;
    private final Map<Span, Mention> byQuotation = new HashMap<>();
    private final Set<Span> heardBeside = new HashSet<>();
    private final Map<Span, Mention> byBlock = new HashMap<>();

    Speakers(AnnotatedDocument document) {
        this.document = document;
        this.quotations = new Stretches(document.quotations());
        this.spoken = new Stretches(document.quotations().stream()
                .filter(q -> q.end() - q.start() >= LEAST)
                .toList());
        this.blocks = new Stretches(
                document.document().blocks().stream().map(Block::span).toList());
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
            current.ifPresent(speaker -> byBlock.put(block.span(), speaker));
        }
    }

    /**
     * A speech verb outside any quotation that has this speaker: the quotations of its paragraph are the speaker's, but for those in
     * whose own sentence somebody else speaks, and those nearer to another verb before them. Verbs come in the order of the text.
     */
    void hear(Span sentence, Span verb, Mention speaker) {
        if (quotation(verb).isPresent()) {
            return;
        }
        int here = blocks.around(verb);
        if (here >= 0) {
            Span block = blocks.get(here);
            for (int i = quotations.from(block.start());
                    i < quotations.size() && quotations.get(i).start() <= block.end();
                    i++) {
                if (block.contains(quotations.get(i))) {
                    hear(quotations.get(i), sentence, verb, speaker);
                }
            }
        }
    }

    private void hear(Span quotation, Span sentence, Span verb, Mention speaker) {
        boolean beside = sentence.start() < quotation.end() && quotation.start() < sentence.end();
        boolean better = !heardBeside.contains(quotation) && (beside || verb.start() < quotation.start());
        if (better || !byQuotation.containsKey(quotation)) {
            byQuotation.put(quotation, speaker);
        }
        if (beside) {
            heardBeside.add(quotation);
        }
    }

    /** Gives quotations that nobody was heard to say to whoever was quoted in the paragraph before. */
    void carryOn() {
        Mention last = null;
        int lastBlock = -2;
        for (Span quotation : document.quotations()) {
            int around = blocks.around(quotation);
            int here = around < 0 ? -2 : around;
            Mention said = byQuotation.get(quotation);
            boolean whole = here >= 0
                    && quotation.end() - quotation.start()
                            > 0.7 * (blocks.get(here).end() - blocks.get(here).start());
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

    private Optional<Span> quotation(Span words) {
        return find(spoken, words);
    }

    private Optional<Span> block(Span words) {
        return find(blocks, words);
    }

    private static Optional<Span> find(Stretches stretches, Span words) {
        int found = stretches.around(words);
        return found < 0 ? Optional.empty() : Optional.of(stretches.get(found));
    }
}
