package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.math.ArrayMath;
import edu.stanford.nlp.util.Pair;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * CoreNLP's tagger with its English model, computed for speed. A word is scored after every two tags that may stand before it, up to
 * 625 of them where both words are unknown, and {@link TestSentence} puts those tags together as text and looks the text up each
 * time. Here the tags' numbers find what they add. Sums are made in the same order, so that scores are the same to the last bit.
 *
 * <p>It stands in CoreNLP's package because the model shows itself to no other. May be used from several threads.
 */
public final class NumberedTagger {
    /** Words of which is kept what they say by themselves: two to the power of this many. */
    private static final int KEPT_BITS = 13;
    /** Spreads words over the places, by the golden ratio (Knuth). */
    private static final int SPREAD = 0x9E3779B1;

    private final MaxentTagger tagger;
    private final double[] weights;
    /** What each two tags before a word add to the score of each tag; the last number stands for no word. */
    private final AtomicReferenceArray<double[]> pairs;

    private final AtomicReferenceArray<Word> words = new AtomicReferenceArray<>(1 << KEPT_BITS);

    /** What a word by itself adds to the score of each tag. */
    private record Word(String form, double[] scores) {}

    /** @param model path of a model on the class path */
    public NumberedTagger(String model) {
        this.tagger = new MaxentTagger(model);
        this.weights = tagger.getLambdaSolve().lambda;
        this.pairs = new AtomicReferenceArray<>((tagger.ySize + 1) * (tagger.ySize + 1));
    }

    /** Gives the words of a sentence their tags. */
    public void tag(List<CoreLabel> sentence) {
        List<TaggedWord> tagged = new Sentence().tagSentence(sentence, false);
        for (int i = 0; i < sentence.size(); i++) {
            sentence.get(i).setTag(tagged.get(i).tag());
        }
    }

    /** Adds what features say, in their order. */
    private void add(double[] scores, History history, List<Pair<Integer, Extractor>> extractors, int first) {
        for (Pair<Integer, Extractor> feature : extractors) {
            int[] found = tagger.fAssociations
                    .get(first + feature.first())
                    .get(feature.second().extract(history));
            for (int tag = 0; found != null && tag < scores.length; tag++) {
                if (found[tag] >= 0) {
                    scores[tag] += weights[found[tag]];
                }
            }
        }
    }

    /** One sentence while it is tagged. */
    private final class Sentence extends TestSentence {
        private final History history = new History(pairs, tagger.extractors);
        private double[][] byWords = {};
        private int[][] possible = {};

        Sentence() {
            super(tagger);
        }

        @Override
        protected void init() {
            super.init();
            byWords = new double[size][];
            possible = new int[size + leftWindow()][];
        }

        @Override
        public int[] getPossibleValues(int place) {
            if (place >= possible.length) {
                return super.getPossibleValues(place);
            }
            if (possible[place] == null) {
                possible[place] = super.getPossibleValues(place);
            }
            return possible[place];
        }

        /** The log probabilities of the tags that a word may have, after the tags before it. */
        @Override
        public double[] scoresOf(int[] tags, int place) {
            int word = place - leftWindow();
            int last = word > 0 ? tags[place - 1] : tagger.ySize;
            int lastButOne = word > 1 ? tags[place - 2] : tagger.ySize;
            history.init(0, size - 1, word);
            boolean rare = tagger.isRare(this.pairs.getWord(word));
            int key = lastButOne * (tagger.ySize + 1) + last;
            double[] known = NumberedTagger.this.pairs.getAcquire(key);
            if (rare || known == null) {
                show(word - 1, last);
                show(word - 2, lastButOne);
            }
            if (known == null) {
                known = new double[tagger.ySize];
                add(known, history, tagger.extractors.dynamic, 0);
                NumberedTagger.this.pairs.setRelease(key, known);
            }
            return normalised(total(known, rare, word), getPossibleValues(place));
        }

        private void show(int word, int tag) {
            if (word >= 0) {
                this.pairs.setTag(word, tagger.tags.getTag(tag));
            }
        }

        private double[] total(double[] byTags, boolean rare, int word) {
            double[] total = byTags.clone();
            if (rare) {
                add(total, history, tagger.extractorsRare.dynamic, tagger.extractors.size());
            }
            if (byWords[word] == null) {
                double[] nearby = byWord(tagger.extractors.localContext, tagger.extractorsRare.localContext, rare);
                ArrayMath.pairwiseAddInPlace(nearby, alone(this.pairs.getWord(word), rare));
                byWords[word] = nearby;
            }
            ArrayMath.pairwiseAddInPlace(total, byWords[word]);
            return total;
        }

        private double[] alone(String form, boolean rare) {
            int place = (form.hashCode() * SPREAD) >>> (Integer.SIZE - KEPT_BITS);
            Word known = words.getAcquire(place);
            if (known == null || !known.form().equals(form)) {
                known = new Word(form, byWord(tagger.extractors.local, tagger.extractorsRare.local, rare));
                words.setRelease(place, known);
            }
            return known.scores();
        }

        private double[] byWord(
                List<Pair<Integer, Extractor>> common, List<Pair<Integer, Extractor>> ofRare, boolean rare) {
            double[] scores = new double[tagger.ySize];
            add(scores, history, common, 0);
            if (rare) {
                add(scores, history, ofRare, tagger.extractors.size());
            }
            return scores;
        }

        private double[] normalised(double[] total, int[] tags) {
            ArrayMath.logNormalize(total);
            double[] scores = new double[tags.length];
            for (int i = 0; i < tags.length; i++) {
                scores[i] = total[tags[i]];
            }
            return scores;
        }
    }
}
