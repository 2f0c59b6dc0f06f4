package org.jaccuse.pipeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.ProgramVersion;
import org.jaccuse.copy.Copies;
import org.jaccuse.copy.Fingerprint;
import org.jaccuse.copy.NewCopies;
import org.jaccuse.link.Links;
import org.jaccuse.query.Derivations;
import org.jaccuse.query.Derivations.Derivation;
import org.jaccuse.query.Fingerprints;
import org.jaccuse.query.Following;
import org.jaccuse.rdf.CopyGraph;
import org.jaccuse.rdf.Vocabulary;
import org.jaccuse.store.Deriving;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Store;

/**
 * Makes anew what follows from the claims of a store: links with datasets, copies of one story, then the rules of
 * {@code queries/derive}.
 */
public final class Derive {
    private Derive() {}

    /**
     * Derives. Running it twice gives the same graphs, and nothing but the derived graph and that of links is written.
     *
     * @return whether anything is different from what was derived before
     * @throws org.jaccuse.model.InputException naming file and line of a broken rule
     * @throws org.jaccuse.store.StoreFailure when the store cannot be written; what was derived before is whole
     */
    public static Outcome run(Store store) {
        List<Derivation> rules = Derivations.load(Bundle.shipped());
        Outcome links = links(store);
        Outcome derived = anew(store, rules);
        return links == Outcome.STORED ? links : derived;
    }

    /**
     * Derives unless nothing was written since the same rules of the same program did so last. Where nothing but documents were
     * added since, only what they change is worked out; the result is the same.
     */
    public static Outcome ifDue(Store store) {
        List<Derivation> rules = Derivations.load(Bundle.shipped());
        String version = version(rules);
        Deriving deriving = Deriving.in(store);
        if (deriving.isBy(version)) {
            return Outcome.UNCHANGED;
        }
        Optional<Following> following = Following.of(store.dataset(), Vocabulary.DERIVED, rules);
        Optional<Set<String>> added = deriving.addedSince(version);
        Outcome links = links(store);
        Outcome derived = following.isEmpty() || added.isEmpty()
                ? anew(store, rules)
                : deriving.further(
                        // Somebody else may have written since.
                        draft -> follow(
                                store,
                                following.get(),
                                deriving.addedSince(version).filter(added.get()::equals),
                                rules,
                                draft),
                        version);
        return links == Outcome.STORED ? links : derived;
    }

    private static Outcome links(Store store) {
        return Links.renewIfDue(store, Bundle.shipped(), LocalDate.now(ZoneOffset.UTC));
    }

    private static Outcome anew(Store store, List<Derivation> rules) {
        return Deriving.in(store).anew(copies(Copies.pairs(items(store))).model(), rules, version(rules));
    }

    private static void follow(
            Store store,
            Following following,
            Optional<Set<String>> added,
            List<Derivation> rules,
            Deriving.Draft draft) {
        List<Copies.Item> items = items(store);
        if (added.isEmpty() || !followed(following, items, added.get(), draft)) {
            draft.anew(copies(Copies.pairs(items)).model(), rules);
        }
    }

    private static boolean followed(
            Following following, List<Copies.Item> items, Set<String> added, Deriving.Draft draft) {
        NewCopies.Part part = NewCopies.of(items, added, following::stories);
        following.copies(part.texts(), copies(part.pairs()).model(), draft::swap);
        return following.claims(added, draft::swap);
    }

    /** The texts of the rules too, for they are what people change. */
    private static String version(List<Derivation> rules) {
        return rules.stream()
                .map(rule -> rule.query().text())
                .collect(Collectors.joining("\n", ProgramVersion.get() + "\n", ""));
    }

    private static List<Copies.Item> items(Store store) {
        List<Copies.Item> items = new ArrayList<>();
        Fingerprints.each(
                store.dataset(),
                Bundle.shipped(),
                text -> items.add(new Copies.Item(text.document(), text.day(), Fingerprint.parse(text.fingerprint()))));
        return items;
    }

    private static CopyGraph copies(List<Copies.Pair> pairs) {
        Map<String, String> origins = Copies.origins(pairs);
        CopyGraph graph = new CopyGraph();
        pairs.forEach(pair -> graph.add(
                pair.copy(),
                pair.original(),
                origins.getOrDefault(pair.copy(), pair.original()),
                new CopyGraph.Shares(pair.similarity(), pair.kept(), pair.added())));
        return graph;
    }
}
