package org.jaccuse.analyse;

import edu.stanford.nlp.process.Morphology;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Dictionary forms by CoreNLP's rules, those of frequent words kept. May be used from several threads. */
final class Lemmas {
    /** Words that are kept: two to the power of this many. */
    private static final int KEPT_BITS = 14;
    /** Spreads words over the places, by the golden ratio (Knuth). */
    private static final int SPREAD = 0x9E3779B1;

    private final AtomicReferenceArray<Known> kept = new AtomicReferenceArray<>(1 << KEPT_BITS);

    private record Known(String word, String tag, String lemma) {}

    /** The form of a word with a part of speech. */
    String of(String word, String tag) {
        int place = ((31 * word.hashCode() + tag.hashCode()) * SPREAD) >>> (Integer.SIZE - KEPT_BITS);
        Known known = kept.getAcquire(place);
        if (known == null || !known.word().equals(word) || !known.tag().equals(tag)) {
            known = new Known(word, tag, new Morphology().lemma(word, tag));
            kept.setRelease(place, known);
        }
        return known.lemma();
    }
}
