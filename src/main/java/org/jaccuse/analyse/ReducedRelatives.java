package org.jaccuse.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Token;

/**
 * Mends the parser's commonest mistake in news of attacks: in "Hackers linked to Iran stole the files" it takes the participle
 * for the main verb and leaves "stole" hanging from it. The finite verb becomes the main verb, the participle a modifier of its
 * subject.
 */
final class ReducedRelatives {
    private static final Set<String> HANGING = Set.of("dep", "xcomp", "ccomp", "parataxis", "advcl", "obj", "obl");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop", "nsubj:pass");

    private final List<Token> tokens;
    private List<Dependency> edges;

    private ReducedRelatives(List<Token> tokens, List<Dependency> edges) {
        this.tokens = tokens;
        this.edges = edges;
    }

    /** The edges, mended where the mistake is found. */
    static List<Dependency> mend(List<Token> tokens, List<Dependency> edges) {
        return new ReducedRelatives(tokens, edges).mend();
    }

    private List<Dependency> mend() {
        for (int word = 0; word < tokens.size(); word++) {
            int participle = word;
            if (tokens.get(word).tag().matches("VBN|VBD")
                    && find(word, AUXILIARIES).isEmpty()) {
                find(word, Set.of("nsubj"))
                        .filter(e -> e.dependent() < participle)
                        .ifPresent(subject -> mainVerb(participle).ifPresent(main -> swap(subject, participle, main)));
            }
        }
        return edges;
    }

    /** The first edge from a word by one of some relations. */
    private Optional<Dependency> find(int governor, Set<String> relations) {
        return edges.stream()
                .filter(e -> e.governor() == governor && relations.contains(e.relation()))
                .findFirst();
    }

    /** A finite verb after the participle, hanging from it without a subject, conjunction or marker of its own. */
    private Optional<Dependency> mainVerb(int participle) {
        return edges.stream()
                .filter(e -> e.governor() == participle && e.dependent() > participle + 1)
                .filter(e -> HANGING.contains(base(e.relation())))
                .filter(e -> isFinite(e.dependent()))
                .filter(e -> find(e.dependent(), Set.of("nsubj", "nsubj:pass", "mark", "case", "cc"))
                        .isEmpty())
                .findFirst();
    }

    private boolean isFinite(int word) {
        return tokens.get(word).tag().matches("VBD|VBZ|VBP")
                || find(word, Set.of("cop")).isPresent()
                || tokens.get(word).tag().matches("VBN|VBG")
                        && find(word, Set.of("aux", "aux:pass")).isPresent();
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private void swap(Dependency subject, int participle, Dependency main) {
        boolean passive = find(main.dependent(), Set.of("aux:pass")).isPresent();
        List<Dependency> mended = new ArrayList<>();
        for (Dependency edge : edges) {
            if (edge.equals(subject)) {
                mended.add(new Dependency(main.dependent(), subject.dependent(), passive ? "nsubj:pass" : "nsubj"));
                mended.add(new Dependency(subject.dependent(), participle, "acl"));
            } else if (edge.dependent() == participle) {
                mended.add(new Dependency(edge.governor(), main.dependent(), edge.relation()));
            } else if (!edge.equals(main)) {
                mended.add(edge);
            }
        }
        edges = mended;
    }
}
