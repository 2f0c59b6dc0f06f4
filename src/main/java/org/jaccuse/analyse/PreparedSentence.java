package org.jaccuse.analyse;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations.CategoryAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.SyntaxPattern;
import org.jaccuse.model.Token;

/** A parsed sentence for many patterns: what one of them has asked is kept for the next. For one thread at a time. */
final class PreparedSentence implements SyntaxPattern.Subject {
    private final Sentence sentence;
    private final List<Set<String>> classes;
    private final List<Dependency> edges;
    private final Map<String, BitSet> asked = new HashMap<>();
    private Optional<SemanticGraph> graph = Optional.empty();
    private List<IndexedWord> words = List.of();

    PreparedSentence(Sentence sentence, List<Set<String>> classes) {
        this.sentence = sentence;
        this.classes = classes;
        this.edges = sentence.parse().orElseThrow().enhanced();
    }

    List<Dependency> edges() {
        return edges;
    }

    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, sentence.tokens().size());
        return all;
    }

    /** The words that pass a test, as a set of the caller's own. */
    BitSet fitting(WordTest test) {
        return (BitSet) asked.computeIfAbsent(test.text(), text -> find(test)).clone();
    }

    private BitSet find(WordTest test) {
        BitSet found = new BitSet();
        for (int i = 0; i < classes.size(); i++) {
            found.set(i, test.fits(sentence.tokens().get(i), classes.get(i)));
        }
        return found;
    }

    /** The enhanced graph; a word's classes are in its category, each between spaces. Built when first asked for. */
    SemanticGraph graph() {
        if (graph.isEmpty()) {
            graph = Optional.of(build());
        }
        return graph.get();
    }

    /** A word of the graph. */
    IndexedWord word(int index) {
        graph();
        return words.get(index);
    }

    private SemanticGraph build() {
        words = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            words.add(word(sentence.tokens().get(i), i, classes.get(i)));
        }
        SemanticGraph built = new SemanticGraph();
        words.forEach(built::addVertex);
        for (Dependency edge : edges) {
            IndexedWord dependent = words.get(edge.dependent());
            if (edge.governor() < 0) {
                built.addRoot(dependent);
            } else {
                built.addEdge(words.get(edge.governor()), dependent, relation(edge.relation()), 1, false);
            }
        }
        return built;
    }

    private static GrammaticalRelation relation(String name) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.valueOf(name);
        return known == null ? GrammaticalRelation.valueOf(Language.UniversalEnglish, name) : known;
    }

    private static IndexedWord word(Token token, int index, Set<String> classes) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.word());
        label.setValue(token.word());
        label.setLemma(token.lemma());
        label.setTag(token.tag());
        label.setIndex(index + 1);
        label.setSentIndex(0);
        label.setDocID("s");
        label.set(CategoryAnnotation.class, " " + String.join(" ", classes) + " ");
        return new IndexedWord(label);
    }
}
