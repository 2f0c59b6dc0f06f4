package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jaccuse.query.Shown;

/** Cuts a sentence into the words that play a part and those between them. */
final class Marked {
    private Marked() {}

    /** Words of a document's text, in UTF-16 code units. */
    record Mark(String role, int from, int to) {}

    /**
     * The sentence in parts, in order and without gaps.
     *
     * @param start where the sentence begins in the document
     * @param marks places in the document; where two overlap, the one that begins first counts
     */
    static List<Told.Part> of(String sentence, int start, List<Mark> marks, List<String> hedges) {
        List<Mark> all = new ArrayList<>();
        marks.forEach(mark -> all.add(new Mark(mark.role(), mark.from() - start, mark.to() - start)));
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (String hedge : hedges) {
            int at = lower.indexOf(hedge.toLowerCase(Locale.ROOT));
            if (at >= 0) {
                all.add(new Mark("hedge", at, at + hedge.length()));
            }
        }
        all.sort(Comparator.comparingInt(Mark::from).thenComparing(Mark::to, Comparator.reverseOrder()));
        List<Told.Part> parts = new ArrayList<>();
        int at = 0;
        for (Mark mark : all) {
            if (mark.from() >= at && mark.to() > mark.from() && mark.to() <= sentence.length()) {
                add(parts, sentence.substring(at, mark.from()), "");
                add(parts, sentence.substring(mark.from(), mark.to()), mark.role());
                at = mark.to();
            }
        }
        add(parts, sentence.substring(at), "");
        return parts;
    }

    private static void add(List<Told.Part> parts, String text, String role) {
        if (!text.isEmpty()) {
            parts.add(new Told.Part(Shown.safe(text), role));
        }
    }
}
