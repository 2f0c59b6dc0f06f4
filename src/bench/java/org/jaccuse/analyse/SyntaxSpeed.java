package org.jaccuse.analyse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.NumberedTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jaccuse.bench.Rota;
import org.jaccuse.bench.Samples;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.extract.Extractor;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.model.Gate;
import org.jaccuse.resolve.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From words to trees, a sentence at a time: the gate on all sentences, tagger and parser on those that it lets through. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SyntaxSpeed {
    private final Gate gate;
    private final NumberedTagger tagger;
    private final TransitionParser parser;
    private final Rota<Set<String>> forms;
    private final Rota<List<CoreLabel>> labels;

    /** Loads the models; the sentences are tagged already when the parser is measured. */
    public SyntaxSpeed() {
        RedwoodConfiguration.errorLevel().apply();
        Bundle data = Bundle.shipped();
        gate = Extractor.load(data, new SemgrexCompiler(), Register.load(data).entities())
                .gate();
        tagger = new NumberedTagger(MaxentTagger.DEFAULT_JAR_PATH);
        parser = TransitionParser.load();
        SentenceSplitter splitter = new SentenceSplitter();
        List<SentenceSplitter.Words> sentences = Samples.documents().stream()
                .flatMap(document -> split(splitter, document).stream())
                .toList();
        forms = new Rota<>(sentences.stream().map(SentenceSplitter.Words::forms).toList());
        List<List<CoreLabel>> through = sentences.stream()
                .filter(words -> gate.lets(words.forms()))
                .map(SentenceSplitter.Words::labels)
                .toList();
        through.forEach(tagger::tag);
        labels = new Rota<>(through);
    }

    private static List<SentenceSplitter.Words> split(SentenceSplitter splitter, Document document) {
        return splitter.split(
                document.text(), document.blocks().stream().map(Block::span).toList());
    }

    @Benchmark
    public boolean gate() {
        return gate.lets(forms.next());
    }

    @Benchmark
    public List<CoreLabel> tag() {
        List<CoreLabel> sentence = labels.next();
        tagger.tag(sentence);
        return sentence;
    }

    @Benchmark
    public GrammaticalStructure parse() {
        return parser.parse(labels.next());
    }
}
