package org.jaccuse.curate;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Rating;
import org.jaccuse.query.Rating.Scale;
import org.jaccuse.query.Snapshot;
import org.jaccuse.rdf.CurationGraph;
import org.jaccuse.rdf.Vocabulary;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Store;

/**
 * One person who rates the sources and the claims of a store. A rating is an opinion: another person may differ, the same person may
 * not without taking the earlier one back.
 */
public final class Rater {
    private final Store store;
    private final Inquiry inquiry;
    private final String author;
    private final InstantSource clock;

    /** @param author the name that ratings bear */
    public Rater(Store store, Inquiry inquiry, String author, InstantSource clock) {
        this.store = store;
        this.inquiry = inquiry;
        this.author = author;
        this.clock = clock;
        if (author.isBlank()) {
            throw new InputException("--by", "a rating needs its author; give a name");
        }
    }

    /**
     * Rates a source or a claim.
     *
     * @param thing for reliability an actor, or a document by its path, address or IRI; for credibility a claim
     * @param grade one of the scale's, in letters of any case
     * @return {@link Outcome#UNCHANGED} when this author gave the same rating before
     * @throws InputException when the thing or grade is unknown, the reason is empty, or this author rated otherwise before
     */
    public Outcome rate(String thing, Scale scale, String grade, String because) {
        String given = grade.toUpperCase(Locale.ROOT);
        if (!scale.grades().contains(given)) {
            throw new InputException(
                    "--" + scale.word() + " " + grade,
                    "no such grade; expected one of " + String.join(", ", scale.grades()));
        }
        if (because.isBlank()) {
            throw new InputException("--because", "a rating needs its reason; give one in a few words");
        }
        String rated = find(thing, scale);
        Optional<Rating> own = own(rated, scale);
        if (own.isPresent() && !own.get().grade().equals(given)) {
            throw new InputException(
                    thing,
                    "contradicts what was said before: " + told(own.get()) + "; undo that first: jaccuse rate --undo --"
                            + scale.word() + " " + own.get().grade() + " \"" + thing + "\"");
        }
        return own.isPresent()
                ? Outcome.UNCHANGED
                : store.change(
                        Vocabulary.CURATION,
                        CurationGraph.view(Map.of()),
                        CurationGraph.rating(rated, scale.word(), given, because, author, clock.instant()));
    }

    /**
     * Takes this author's rating back. Its record stays, with who took it back and when.
     *
     * @throws InputException when there is none in force, with those of others
     */
    public Outcome undo(String thing, Scale scale) {
        String rated = find(thing, scale);
        Rating taken = own(rated, scale).orElseThrow(() -> new InputException(thing, none(rated, scale)));
        return store.change(
                Vocabulary.CURATION,
                CurationGraph.view(Map.of()),
                CurationGraph.undone(taken.iri(), author, clock.instant(), Map.of()));
    }

    private Optional<Rating> own(String rated, Scale scale) {
        return inForce(rated, scale).stream()
                .filter(rating -> rating.by().equals(author))
                .findFirst();
    }

    private List<Rating> inForce(String rated, Scale scale) {
        return inquiry.ratings().stream()
                .filter(rating -> rating.inForce() && rating.rated().equals(rated) && rating.scale() == scale)
                .toList();
    }

    private String none(String rated, Scale scale) {
        String others = inForce(rated, scale).stream().map(Rater::told).collect(Collectors.joining("; "));
        return author + " has no " + scale.word() + " rating of it in force"
                + (others.isEmpty() ? "" : "; others have: " + others + "; --by says whose it is")
                + "; jaccuse rate --list shows all";
    }

    private static String told(Rating rating) {
        return rating.scale().word() + " " + rating.grade() + " (" + rating.by() + ", "
                + rating.on().substring(0, 10) + ": “" + rating.because() + "”)";
    }

    private String find(String thing, Scale scale) {
        if (scale == Scale.CREDIBILITY) {
            return inquiry.names().claim(thing);
        }
        List<Snapshot> versions = inquiry.snapshots(thing);
        if (!versions.isEmpty()) {
            return versions.get(versions.size() - 1).document();
        }
        boolean document = thing.startsWith(Vocabulary.BASE + "document/")
                && inquiry.names().label(thing).isPresent();
        return document ? thing : inquiry.names().find("actor", thing);
    }
}
