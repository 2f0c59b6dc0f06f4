package org.jaccuse.analyse;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The network of CoreNLP's neural parser, computed for speed: what a feature adds to the hidden layer is kept, weights lie so that
 * loops over them run on vectors, and single precision is enough. May be used from several threads; what is kept never changes a
 * result.
 */
final class ParserNetwork {
    /** Kept slices of words, 4 KB each: two to the power of this many. */
    private static final int KEPT_BITS = 14;
    /** Spreads keys over the places, by the golden ratio (Knuth). */
    private static final int SPREAD = 0x9E3779B1;

    private final ParserModel model;
    private final int units;
    private final AtomicReferenceArray<Slice> wordSlices = new AtomicReferenceArray<>(1 << KEPT_BITS);
    private final AtomicReferenceArray<Slice> otherSlices;
    private final int firstOther;

    ParserNetwork(ParserModel model) {
        this.model = model;
        this.units = model.units();
        this.firstOther = model.firstRelation() - model.tags().size();
        this.otherSlices = new AtomicReferenceArray<>(
                (model.tags().size() + model.relations().size()) * model.slots());
    }

    /**
     * What a feature in a slot adds to the hidden layer.
     *
     * @param key feature and slot
     */
    private record Slice(int key, float[] values) {}

    /** Memory for one computation after another, for one thread. */
    final class Memory {
        private final float[] hidden = new float[units];
        /** The score of each transition, after {@link #score}. */
        final float[] scores = new float[model.output()[0].length];
    }

    /** Scores all transitions for a state with these features. */
    void score(int[] features, Memory memory) {
        float[] hidden = memory.hidden;
        System.arraycopy(model.bias(), 0, hidden, 0, units);
        int slot = 0;
        for (; slot + 3 < features.length; slot += 4) {
            add(
                    hidden,
                    slice(features[slot], slot),
                    slice(features[slot + 1], slot + 1),
                    slice(features[slot + 2], slot + 2),
                    slice(features[slot + 3], slot + 3));
        }
        for (; slot < features.length; slot++) {
            add(hidden, slice(features[slot], slot));
        }
        cube(hidden);
        output(hidden, model.output(), memory.scores);
    }

    private float[] slice(int feature, int slot) {
        int key = feature * model.slots() + slot;
        boolean word = feature < firstOther;
        AtomicReferenceArray<Slice> kept = word ? wordSlices : otherSlices;
        int place = word ? (key * SPREAD) >>> (Integer.SIZE - KEPT_BITS) : key - firstOther * model.slots();
        Slice found = kept.getAcquire(place);
        if (found == null || found.key != key) {
            found = new Slice(key, compute(feature, slot));
            kept.setRelease(place, found);
        }
        return found.values;
    }

    private float[] compute(int feature, int slot) {
        float[] sum = new float[units];
        float[] embedding = model.embeddings()[feature];
        for (int i = 0; i < embedding.length; i++) {
            addTimes(sum, embedding[i], model.hidden()[slot * embedding.length + i]);
        }
        return sum;
    }

    private static void output(float[] hidden, float[][] weights, float[] scores) {
        Arrays.fill(scores, 0);
        int unit = 0;
        for (; unit + 3 < hidden.length; unit += 4) {
            addTimes(
                    scores,
                    hidden[unit],
                    weights[unit],
                    hidden[unit + 1],
                    weights[unit + 1],
                    hidden[unit + 2],
                    weights[unit + 2],
                    hidden[unit + 3],
                    weights[unit + 3]);
        }
        for (; unit < hidden.length; unit++) {
            addTimes(scores, hidden[unit], weights[unit]);
        }
    }

    // Loops of their own over whole rows: these the compiler turns into vector instructions, and not those with an
    // offset.

    private static void add(float[] sum, float[] slice) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += slice[i];
        }
    }

    /** Four by four, in the order of one by one: the sum is read and written less often. */
    private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] + a[i] + b[i] + c[i] + d[i];
        }
    }

    private static void addTimes(float[] sum, float factor, float[] row) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * row[i];
        }
    }

    private static void addTimes(
            float[] sum, float a, float[] rowA, float b, float[] rowB, float c, float[] rowC, float d, float[] rowD) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a * rowA[i] + b * rowB[i] + c * rowC[i] + d * rowD[i];
        }
    }

    private static void cube(float[] units) {
        for (int i = 0; i < units.length; i++) {
            units[i] = units[i] * units[i] * units[i];
        }
    }
}
