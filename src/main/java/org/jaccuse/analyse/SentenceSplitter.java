package org.jaccuse.analyse;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Span;
import org.jaccuse.model.Token;

/** Words and sentences, by CoreNLP's rules, paragraph by paragraph: a heading never runs into the text below it. */
final class SentenceSplitter {
    private static final String OPTIONS =
            "invertible=false,splitHyphenated=true,untokenizable=noneKeep,quotes=not_cp1252";
    /** A sentence of more words than this is a list or a table, and is cut: parsing it would be slow and meaningless. */
    private static final int LONGEST = 250;

    /** Words whose base forms are kept: two to the power of this many. New ones never end, and the frequent ones come again. */
    private static final int KEPT_BITS = 14;
    /** What is longer is an address or a slip, and does not come again. */
    private static final int LONGEST_KEPT = 30;
    /** Spreads words over the places, by the golden ratio (Knuth). */
    private static final int SPREAD = 0x9E3779B1;

    private final AtomicReferenceArray<Word> kept = new AtomicReferenceArray<>(1 << KEPT_BITS);

    private record Word(String form, Set<String> bases) {}

    /**
     * @param text text of a document without quotation marks
     * @param paragraphs its blocks
     */
    List<Words> split(String text, List<Span> paragraphs) {
        List<Words> sentences = new ArrayList<>();
        WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
        for (Span paragraph : paragraphs) {
            List<CoreLabel> tokens = new PTBTokenizer<>(
                            new StringReader(paragraph.of(text)), new CoreLabelTokenFactory(), OPTIONS)
                    .tokenize();
            shift(tokens, paragraph.start());
            for (List<CoreLabel> sentence : splitter.process(HyphenatedNouns.joined(tokens))) {
                cut(sentence, sentences);
            }
        }
        return sentences;
    }

    private static void shift(List<CoreLabel> tokens, int by) {
        for (CoreLabel token : tokens) {
            token.set(CharacterOffsetBeginAnnotation.class, token.beginPosition() + by);
            token.set(CharacterOffsetEndAnnotation.class, token.endPosition() + by);
        }
    }

    private void cut(List<CoreLabel> sentence, List<Words> into) {
        for (int start = 0; start < sentence.size(); start += LONGEST) {
            List<CoreLabel> part = sentence.subList(start, Math.min(sentence.size(), start + LONGEST));
            into.add(new Words(List.copyOf(part), forms(part)));
        }
    }

    private Set<String> forms(List<CoreLabel> tokens) {
        Set<String> forms = new TreeSet<>();
        for (CoreLabel token : tokens) {
            forms.add(token.word());
            forms.addAll(bases(token.word().toLowerCase(Locale.ROOT)));
        }
        return forms;
    }

    private Set<String> bases(String form) {
        if (form.length() > LONGEST_KEPT) {
            return baseForms(form);
        }
        int place = (form.hashCode() * SPREAD) >>> (Integer.SIZE - KEPT_BITS);
        Word word = kept.getAcquire(place);
        if (word == null || !word.form().equals(form)) {
            word = new Word(form, baseForms(form));
            kept.setRelease(place, word);
        }
        return word.bases();
    }

    /** The word itself and its base forms as a verb and as a noun: which of them it is needs a tagger, and this is before it. */
    private static Set<String> baseForms(String word) {
        return new TreeSet<>(
                List.of(word, Morphology.lemmaStatic(word, "VBD", true), Morphology.lemmaStatic(word, "NNS", true)));
    }

    /**
     * The words of a sentence.
     *
     * @param labels CoreNLP's tokens with offsets into the document's text
     * @param forms words and base forms, for the gate
     */
    record Words(List<CoreLabel> labels, Set<String> forms) {
        Span span() {
            return new Span(
                    labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition());
        }

        Sentence unparsed(int index) {
            return new Sentence(index, span(), List.of(), java.util.Optional.empty());
        }

        static Token token(CoreLabel label) {
            return new Token(
                    label.word(), label.lemma(), label.tag(), new Span(label.beginPosition(), label.endPosition()));
        }
    }
}
