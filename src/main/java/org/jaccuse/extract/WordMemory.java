package org.jaccuse.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/** What is known of the words of a sentence, kept so that it is worked out once. */
final class WordMemory<T> {
    private final IntSupplier state;
    private final IntFunction<T> work;
    private final Map<Integer, T> known = new HashMap<>();
    private int kept;

    /** @param work what is known of a word, by its index */
    WordMemory(IntFunction<T> work) {
        this(() -> 0, work);
    }

    /** @param state where this is another number than before, all may be different */
    WordMemory(IntSupplier state, IntFunction<T> work) {
        this.state = state;
        this.work = work;
    }

    T of(int word) {
        int now = state.getAsInt();
        if (now != kept) {
            known.clear();
            kept = now;
        }
        T found = known.get(word);
        if (found == null) {
            found = work.apply(word);
            known.put(word, found);
        }
        return found;
    }
}
