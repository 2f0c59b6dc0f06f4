package org.jaccuse.pipeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.ProgramVersion;
import org.jaccuse.copy.Copies;
import org.jaccuse.copy.Fingerprint;
import org.jaccuse.link.Links;
import org.jaccuse.query.Derivations;
import org.jaccuse.query.Derivations.Derivation;
import org.jaccuse.query.Fingerprints;
import org.jaccuse.query.Inquiry;
import org.jaccuse.rdf.CopyGraph;
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
        Bundle bundle = Bundle.shipped();
        List<Derivation> rules = Derivations.load(bundle);
        Outcome links = Links.renewIfDue(store, bundle, LocalDate.now(ZoneOffset.UTC));
        Outcome derived =
                store.derive(copies(new Inquiry(store.dataset(), bundle)).model(), rules, version(rules));
        return links == Outcome.STORED ? links : derived;
    }

    /** Derives unless nothing was written since the same rules of the same program did so last. */
    public static Outcome ifDue(Store store) {
        return store.derivedBy(version(Derivations.load(Bundle.shipped()))) ? Outcome.UNCHANGED : run(store);
    }

    /** The texts of the rules too, for they are what people change. */
    private static String version(List<Derivation> rules) {
        return rules.stream()
                .map(rule -> rule.query().text())
                .collect(Collectors.joining("\n", ProgramVersion.get() + "\n", ""));
    }

    private static CopyGraph copies(Inquiry inquiry) {
        List<Copies.Pair> pairs = Copies.pairs(Fingerprints.of(inquiry).stream()
                .map(text -> new Copies.Item(text.document(), text.day(), Fingerprint.parse(text.fingerprint())))
                .toList());
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
