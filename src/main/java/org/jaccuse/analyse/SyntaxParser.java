package org.jaccuse.analyse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.semgraph.SemanticGraphFactory.Mode;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.NumberedTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Parse;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Token;

/**
 * Parts of speech, lemmas and Universal Dependencies by CoreNLP's tagger, and by its neural parser's model (Chen and Manning 2014).
 */
final class SyntaxParser {
    private static final Comparator<Dependency> ORDER = Comparator.comparingInt(Dependency::dependent)
            .thenComparingInt(Dependency::governor)
            .thenComparing(Dependency::relation);

    private final NumberedTagger tagger;
    private final TransitionParser parser;
    private final Lemmas lemmas = new Lemmas();

    private SyntaxParser(NumberedTagger tagger, TransitionParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    static SyntaxParser load() {
        RedwoodConfiguration.errorLevel().apply();
        return new SyntaxParser(new NumberedTagger(MaxentTagger.DEFAULT_JAR_PATH), TransitionParser.load());
    }

    Sentence parse(SentenceSplitter.Words words, int index) {
        List<CoreLabel> labels = words.labels();
        tagger.tag(labels);
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            label.setIndex(i + 1);
            label.setLemma(lemmas.of(label.word(), label.tag()));
        }
        GrammaticalStructure structure = parser.parse(labels);
        List<Token> tokens = labels.stream().map(SentenceSplitter.Words::token).toList();
        return new Sentence(index, words.span(), tokens, Optional.of(syntax(tokens, structure)));
    }

    private static Parse syntax(List<Token> tokens, GrammaticalStructure structure) {
        SemanticGraph basic =
                SemanticGraphFactory.makeFromTree(structure, Mode.BASIC, GrammaticalStructure.Extras.NONE, null);
        SemanticGraph enhanced = SemanticGraphFactory.makeFromTree(
                structure, Mode.ENHANCED_PLUS_PLUS, GrammaticalStructure.Extras.MAXIMAL, null);
        return new Parse(ParseMender.mend(tokens, edges(basic)), ParseMender.mendEnhanced(tokens, edges(enhanced)));
    }

    private static List<Dependency> edges(SemanticGraph graph) {
        List<Dependency> edges = new ArrayList<>();
        for (IndexedWord root : graph.getRoots()) {
            edges.add(new Dependency(-1, root.index() - 1, "root"));
        }
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            edges.add(new Dependency(
                    edge.getGovernor().index() - 1,
                    edge.getDependent().index() - 1,
                    edge.getRelation().toString()));
        }
        edges.sort(ORDER);
        return edges;
    }
}
