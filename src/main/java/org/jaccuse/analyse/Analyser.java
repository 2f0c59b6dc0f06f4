package org.jaccuse.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.model.Gate;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Span;

/**
 * Splits documents into sentences and parses those that the gate lets through. Holds the language models, so one is made for a
 * run; it may be used from several threads.
 */
public final class Analyser {
    private final Gate gate;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final SyntaxParser parser;
    private final DayFinder days = new DayFinder();

    private Analyser(Gate gate, SyntaxParser parser) {
        this.gate = gate;
        this.parser = parser;
    }

    /**
     * Loads the language models.
     *
     * @param gate decides which sentences are parsed
     * @param progress told in words what is being loaded
     */
    public static Analyser load(Gate gate, Consumer<String> progress) {
        progress.accept("loading the language models (some seconds, once a run)");
        return new Analyser(gate, SyntaxParser.load());
    }

    /** The document with sentences, parses of those that may hold a claim, quotations and days mentioned. */
    public AnnotatedDocument analyse(Document document) {
        List<Span> paragraphs = document.blocks().stream().map(Block::span).toList();
        QuoteMarks marks = QuoteMarks.of(document.text(), paragraphs);
        List<SentenceSplitter.Words> all = splitter.split(marks.masked(), paragraphs);
        boolean open =
                gate.opens(all.stream().map(SentenceSplitter.Words::forms).toList());
        List<Sentence> sentences = new ArrayList<>();
        for (SentenceSplitter.Words words : all) {
            Sentence sentence = open && gate.lets(words.forms())
                    ? parser.parse(words, sentences.size())
                    : words.unparsed(sentences.size());
            sentences.add(
                    new Sentence(sentence.index(), marks.widen(sentence.span()), sentence.tokens(), sentence.parse()));
        }
        return new AnnotatedDocument(
                document, sentences, marks.quotations(), open ? days.find(document, sentences) : List.of());
    }
}
