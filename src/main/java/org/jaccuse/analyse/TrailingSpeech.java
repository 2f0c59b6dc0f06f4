package org.jaccuse.analyse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Token;

/**
 * Mends trees of sentences that end in who said it. In "The order came from the ministry, the clerk said" the parser hangs "from the
 * ministry" from "said", which stands behind the comma, and often takes what was said for the main clause and "said" for a clause of
 * its object.
 */
final class TrailingSpeech {
    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "dep", "advcl");
    private static final Set<String> MODIFIERS = Set.of("obl", "obj", "advcl");
    private static final Set<String> MORE = Set.of("mark", "cc", "obj", "aux", "aux:pass", "ccomp", "xcomp");

    private final List<Token> tokens;
    private final List<Dependency> edges;

    private TrailingSpeech(List<Token> tokens, List<Dependency> edges) {
        this.tokens = tokens;
        this.edges = edges;
    }

    /** The edges, mended where a last clause of subject and verb follows a comma. */
    static List<Dependency> mend(List<Token> tokens, List<Dependency> edges) {
        return new TrailingSpeech(tokens, edges).mend();
    }

    private List<Dependency> mend() {
        for (int verb = tokens.size() - 1; verb > 0; verb--) {
            int comma = tokens.get(verb).tag().matches("VBD|VBZ|VBP") ? commaBefore(verb) : -1;
            Optional<Dependency> told = comma > 0 && !goesOn(verb, comma) ? told(verb, comma) : Optional.empty();
            if (told.isPresent()) {
                return mended(verb, comma, told.get());
            }
        }
        return edges;
    }

    /** The comma before the subject of a verb; -1 where they do not stand so. */
    private int commaBefore(int verb) {
        int at = edges.stream()
                .filter(e -> e.governor() == verb && e.relation().equals("nsubj") && e.dependent() < verb)
                .map(Dependency::dependent)
                .findFirst()
                .orElse(0);
        while (at > 0 && !tokens.get(at).tag().equals(",")) {
            at--;
        }
        return at > 0 ? at : -1;
    }

    /** Whether the last clause says more than who speaks: a conjunction before it, an object behind, unless it is who was told. */
    private boolean goesOn(int verb, int comma) {
        return edges.stream()
                .filter(e -> e.governor() == verb && e.dependent() > comma)
                .map(Dependency::relation)
                .anyMatch(relation -> MORE.contains(relation)
                        && !(relation.equals("obj") && tokens.get(verb).lemma().equals("tell")));
    }

    /** The edge between the verb and the clause before the comma, whichever of them is above. */
    private Optional<Dependency> told(int verb, int comma) {
        return edges.stream()
                .filter(e -> CLAUSES.contains(e.relation()))
                .filter(e -> e.governor() == verb && isClause(e.dependent(), comma)
                        || e.dependent() == verb && clauseAbove(e.governor(), comma) >= 0)
                .findFirst();
    }

    /** The clause that a word before the comma belongs to; -1 for none. */
    private int clauseAbove(int word, int comma) {
        int at = word;
        while (at >= 0 && at < comma && !isClause(at, comma)) {
            int below = at;
            at = edges.stream()
                    .filter(e -> e.dependent() == below && e.governor() < below)
                    .mapToInt(Dependency::governor)
                    .findFirst()
                    .orElse(-1);
        }
        return at < comma ? at : -1;
    }

    private boolean isClause(int word, int comma) {
        return word >= 0
                && word < comma
                && edges.stream()
                        .anyMatch(e -> e.governor() == word && e.relation().startsWith("nsubj"));
    }

    private List<Dependency> mended(int verb, int comma, Dependency told) {
        int clause = told.governor() == verb ? told.dependent() : clauseAbove(told.governor(), comma);
        return edges.stream()
                .map(e -> {
                    if (e.equals(told) && e.dependent() == verb) {
                        return new Dependency(clause, verb, "parataxis");
                    }
                    boolean before = e.governor() == verb && e.dependent() < comma && e.dependent() > clause;
                    return before && MODIFIERS.contains(base(e.relation()))
                            ? new Dependency(clause, e.dependent(), e.relation())
                            : e;
                })
                .toList();
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
