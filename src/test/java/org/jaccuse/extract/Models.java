package org.jaccuse.extract;

import java.util.List;
import java.util.Optional;
import org.jaccuse.analyse.Analyser;
import org.jaccuse.analyse.SemgrexCompiler;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Span;
import org.jaccuse.model.SyntaxPattern;
import org.jaccuse.resolve.Register;

/** The language models with the shipped patterns, loaded on first use and shared by all tests of a run. */
final class Models {
    private static final SyntaxPattern.Compiler SYNTAX = new SemgrexCompiler();
    private static final Lexicons LEXICONS = Lexicons.load(Bundle.shipped());
    private static final Extractor EXTRACTOR = Extractor.load(
            Bundle.shipped(), SYNTAX, Register.load(Bundle.shipped()).entities());
    private static final Analyser ANALYSER = Analyser.load(EXTRACTOR.gate(), words -> {});
    private static final Analyser WIDER =
            Analyser.load(Responses.load(Bundle.shipped(), SYNTAX).gate(EXTRACTOR.gate()), words -> {});

    private Models() {}

    /** A text without headline as a document of one paragraph. */
    static Document paragraph(String text) {
        return new Document(
                "example",
                "sha256:0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    }

    static AnnotatedDocument analyse(Document document) {
        return ANALYSER.analyse(document);
    }

    /** As {@link #analyse}, with sentences parsed that may tell of a response. */
    static AnnotatedDocument analyseAll(Document document) {
        return WIDER.analyse(document);
    }

    static List<Finding> extract(AnnotatedDocument document) {
        return EXTRACTOR.extract(document);
    }

    static PatternLibrary patterns() {
        return PatternLibrary.load(Bundle.shipped(), SYNTAX, LEXICONS);
    }

    /** Whether any of some compiled patterns fits a parsed sentence. */
    static boolean fits(List<SyntaxPattern> alternatives, Sentence sentence) {
        SyntaxPattern.Subject subject = SYNTAX.prepare(sentence, LEXICONS.classes(sentence));
        return alternatives.stream().anyMatch(pattern -> !pattern.match(subject).isEmpty());
    }
}
