package org.jaccuse.extract;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jaccuse.analyse.Analyser;
import org.jaccuse.analyse.SemgrexCompiler;
import org.jaccuse.bench.Rota;
import org.jaccuse.bench.Samples;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.SyntaxPattern;
import org.jaccuse.resolve.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From trees to claims: all patterns on a sentence, candidates with their features of a document, and the decision on them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionSpeed {
    private final SyntaxPattern.Compiler compiler = new SemgrexCompiler();
    private final Lexicons lexicons;
    private final PatternLibrary patterns;
    private final Extractor extractor;
    private final Decision decision;
    private final Rota<AnnotatedDocument> documents;
    private final Rota<Sentence> sentences;
    private final Rota<List<Candidate>> candidates;

    /** Loads models and patterns, and parses the samples. */
    public DecisionSpeed() {
        Bundle data = Bundle.shipped();
        lexicons = Lexicons.load(data);
        patterns = PatternLibrary.load(data, compiler, lexicons);
        decision = Decision.load(data);
        extractor = Extractor.load(data, compiler, Register.load(data).entities());
        Analyser analyser = Analyser.load(extractor.gate(), note -> {});
        List<AnnotatedDocument> parsed =
                Samples.documents().stream().map(analyser::analyse).toList();
        documents = new Rota<>(parsed);
        sentences = new Rota<>(parsed.stream()
                .flatMap(document -> document.sentences().stream())
                .filter(sentence -> sentence.parse().isPresent())
                .toList());
        candidates = new Rota<>(parsed.stream()
                .flatMap(document -> extractor.candidates(document).stream())
                .filter(sentence -> !sentence.isEmpty())
                .toList());
    }

    @Benchmark
    public int match() {
        Sentence sentence = sentences.next();
        SyntaxPattern.Subject subject = compiler.prepare(sentence, lexicons.classes(sentence));
        int fits = 0;
        for (ClaimPattern pattern : patterns.claims()) {
            for (SyntaxPattern alternative : pattern.alternatives()) {
                fits += alternative.match(subject).size();
            }
        }
        return fits;
    }

    @Benchmark
    public List<List<Candidate>> candidates() {
        return extractor.candidates(documents.next());
    }

    @Benchmark
    public List<Finding> decide() {
        return decision.of(candidates.next());
    }
}
