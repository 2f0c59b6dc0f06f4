package org.jaccuse.extract;

import java.util.Arrays;
import java.util.List;
import org.jaccuse.model.Span;

/** Stretches of a text that do not overlap, such as paragraphs and quotations, to be found by what stands in them. */
final class Stretches {
    private final Span[] sorted;
    private final int[] starts;

    Stretches(List<Span> stretches) {
        sorted = stretches.stream().sorted().toArray(Span[]::new);
        starts = Arrays.stream(sorted).mapToInt(Span::start).toArray();
    }

    /** Place in the order of the text of the stretch around some words; -1 where they stand in none. */
    int around(Span words) {
        int found = Arrays.binarySearch(starts, words.start());
        int last = found >= 0 ? found : -found - 2;
        while (last + 1 < starts.length && starts[last + 1] == words.start()) {
            last++;
        }
        return last >= 0 && sorted[last].contains(words) ? last : -1;
    }

    /** Place of the first stretch that begins there or later. */
    int from(int start) {
        int found = Arrays.binarySearch(starts, start);
        int first = found >= 0 ? found : -found - 1;
        while (first > 0 && starts[first - 1] == start) {
            first--;
        }
        return first;
    }

    int size() {
        return sorted.length;
    }

    Span get(int place) {
        return sorted[place];
    }
}
