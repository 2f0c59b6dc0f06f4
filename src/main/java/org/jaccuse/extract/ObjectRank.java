package org.jaccuse.extract;

import java.util.List;

/** Of several phrases that a verb governs, which is likeliest to be what was attacked: its object before any "in early May". */
final class ObjectRank {
    private static final List<String> PREPOSITIONS =
            List.of("into", "against", "of", "on", "at", "to", "for", "from", "with", "in");

    private ObjectRank() {}

    /** Smaller is likelier. */
    static int of(Syntax syntax, Match match) {
        return match.object().map(object -> rank(syntax, object)).orElse(PREPOSITIONS.size() + 2);
    }

    private static int rank(Syntax syntax, int object) {
        boolean temporal =
                syntax.is(object, "time-word") || syntax.token(object).tag().equals("CD");
        int rank = syntax.dependents(object).stream()
                .filter(i -> syntax.relation(i).equals("case"))
                .mapToInt(i -> 1 + place(syntax.lemma(i)))
                .max()
                .orElse(0);
        return temporal ? PREPOSITIONS.size() + 3 : rank;
    }

    private static int place(String preposition) {
        int place = PREPOSITIONS.indexOf(preposition);
        return place < 0 ? PREPOSITIONS.size() : place;
    }
}
