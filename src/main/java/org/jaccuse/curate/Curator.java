package org.jaccuse.curate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Decision;
import org.jaccuse.query.Inquiry;
import org.jaccuse.rdf.CurationGraph;
import org.jaccuse.rdf.Vocabulary;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Store;

/** One person who decides who is who in a store. Nothing that documents gave is touched; every decision can be undone. */
public final class Curator {
    private final Store store;
    private final Inquiry inquiry;
    private final String author;
    private final InstantSource clock;

    /** @param author the name that decisions bear */
    public Curator(Store store, Inquiry inquiry, String author, InstantSource clock) {
        this.store = store;
        this.inquiry = inquiry;
        this.author = author;
        this.clock = clock;
        if (author.isBlank()) {
            throw new InputException("--by", "a decision needs its author; give a name");
        }
    }

    /**
     * Decides that two entities are one, or apart.
     *
     * @param first slug, name or IRI, as {@code second}
     * @return {@link Outcome#UNCHANGED} when that was decided before
     * @throws InputException when one is unknown or ambiguous, they are of two kinds or one and the same, the reason is empty, or an
     *     earlier decision says otherwise
     */
    public Outcome decide(boolean same, String first, String second, String because) {
        Pair pair = pair(first, second);
        if (because.isBlank()) {
            throw new InputException("--because", "a decision needs its reason; give one in a few words");
        }
        List<Decision> decisions = inquiry.decisions();
        Identities identities = new Identities(decisions);
        if (identities.on(same, pair.one(), pair.other()).isPresent()) {
            return Outcome.UNCHANGED;
        }
        refuseContradiction(same, pair, identities);
        List<Decision> after = new ArrayList<>(decisions);
        after.add(new Decision("", same, pair.one(), pair.other(), because, author, "", Optional.empty()));
        return store.change(
                Vocabulary.CURATION,
                CurationGraph.view(inquiry.view()),
                CurationGraph.decision(same, pair.one(), pair.other(), because, author, clock.instant(), view(after)));
    }

    /**
     * Takes a decision back. Its record stays, with who took it back and when.
     *
     * @throws InputException when no such decision is in force
     */
    public Outcome undo(boolean same, String first, String second) {
        Pair pair = pair(first, second);
        List<Decision> decisions = inquiry.decisions();
        Decision taken = new Identities(decisions)
                .on(same, pair.one(), pair.other())
                .orElseThrow(() -> new InputException(
                        pair.shown(),
                        "no decision in force says that they are " + word(same) + "; jaccuse " + word(same)
                                + " --list shows what does"));
        List<Decision> after = decisions.stream().filter(d -> !d.equals(taken)).toList();
        return store.change(
                Vocabulary.CURATION,
                CurationGraph.view(inquiry.view()),
                CurationGraph.undone(taken.iri(), author, clock.instant(), view(after)));
    }

    private Map<String, String> view(List<Decision> decisions) {
        return new Identities(decisions).view(inquiry::registered);
    }

    private void refuseContradiction(boolean same, Pair pair, Identities identities) {
        List<Decision> against =
                same ? identities.parting(pair.one(), pair.other()) : identities.chain(pair.one(), pair.other());
        if (!against.isEmpty()) {
            throw new InputException(
                    pair.shown(),
                    "contradicts what was decided before: "
                            + against.stream().map(this::told).collect(Collectors.joining("; ")) + "; undo "
                            + (against.size() == 1 ? "that" : "one of these") + " first, as in: jaccuse "
                            + word(against.get(0).same()) + " --undo "
                            + slug(against.get(0).one()) + " "
                            + slug(against.get(0).other()));
        }
    }

    private String told(Decision d) {
        return slug(d.one()) + " and " + slug(d.other()) + " are " + word(d.same()) + " (" + d.by() + ", "
                + d.on().substring(0, 10) + ": “" + d.because() + "”)";
    }

    private Pair pair(String first, String second) {
        Pair pair = new Pair(Entities.find(inquiry.names(), first), Entities.find(inquiry.names(), second));
        if (pair.one().equals(pair.other())) {
            throw new InputException(pair.shown(), "both names mean the same entry already; give two entities");
        }
        if (!Entities.kind(pair.one()).equals(Entities.kind(pair.other()))) {
            throw new InputException(
                    pair.shown(),
                    "one is of actors, incidents, places or malware and the other is not; give two of one kind");
        }
        return pair;
    }

    private static String slug(String iri) {
        return iri.substring(Vocabulary.BASE.length());
    }

    private static String word(boolean same) {
        return same ? "same" : "apart";
    }

    private record Pair(String one, String other) {
        String shown() {
            return slug(one) + " and " + slug(other);
        }
    }
}
