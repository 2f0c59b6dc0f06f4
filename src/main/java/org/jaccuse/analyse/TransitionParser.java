package org.jaccuse.analyse;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations.IndexAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.List;

/**
 * The neural dependency parser of Chen and Manning (2014) with CoreNLP's English model. It finds the trees that CoreNLP's own
 * {@code DependencyParser} finds, many times faster. May be used from several threads.
 */
final class TransitionParser {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    /** Place of the relation "root" among the model's. */
    private static final int ROOT = 1;

    private final ParserModel model;
    private final ParserNetwork network;

    private TransitionParser(ParserModel model) {
        this.model = model;
        this.network = new ParserNetwork(model);
    }

    static TransitionParser load() {
        return new TransitionParser(ParserModel.load(MODEL));
    }

    /** The basic dependencies of words with parts of speech. */
    GrammaticalStructure parse(List<CoreLabel> sentence) {
        ParserState state = new ParserState(model, sentence);
        ParserNetwork.Memory memory = network.new Memory();
        int[] features = new int[model.slots()];
        while (!state.done()) {
            if (state.mayAttach()) {
                state.features(features);
                network.score(features, memory);
                step(state, memory.scores);
            } else if (state.mayShift()) {
                state.shift();
            } else {
                state.attachRight(ROOT);
            }
        }
        return structure(sentence, state);
    }

    /** Takes the best transition. Only the last arc of all may be called "root". */
    private void step(ParserState state, float[] scores) {
        int kinds = model.relations().size() - 1;
        int shift = 2 * kinds;
        int best = 1;
        for (int i = 2; i < shift; i++) {
            if (i != kinds && scores[i] > scores[best]) {
                best = i;
            }
        }
        if (state.mayShift() && scores[shift] > scores[best]) {
            state.shift();
        } else if (best < kinds) {
            state.attachLeft(1 + best);
        } else {
            state.attachRight(1 + best - kinds);
        }
    }

    private GrammaticalStructure structure(List<CoreLabel> sentence, ParserState state) {
        List<IndexedWord> words = new ArrayList<>();
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.set(IndexAnnotation.class, 0);
        words.add(root);
        sentence.forEach(label -> words.add(new IndexedWord(label)));
        List<TypedDependency> tree = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            int head = state.head(i);
            GrammaticalRelation relation = head == 0
                    ? GrammaticalRelation.ROOT
                    : relation(model.relations().get(state.relation(i)));
            tree.add(new TypedDependency(relation, words.get(head), words.get(i)));
        }
        return new UniversalEnglishGrammaticalStructure(tree, new TreeGraphNode(root));
    }

    private static GrammaticalRelation relation(String name) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
        return known == null
                ? new GrammaticalRelation(Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT)
                : known;
    }
}
