package org.jaccuse.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;

/** The graph of what follows from the claims of a store, made anew or brought up to date. */
public final class Deriving {
    private final Store store;
    private final DerivedMark mark;

    private Deriving(Store store) {
        this.store = store;
        this.mark = new DerivedMark(store.folder());
    }

    public static Deriving in(Store store) {
        return new Deriving(store);
    }

    /** The graph while it is brought up to date. */
    public interface Draft {
        /**
         * Takes triples away and adds others.
         *
         * @param gone triples as they were found in the store; those among {@code come} stay
         * @throws ShapeViolation when an added record is not as the shapes want it; nothing of the update is kept then
         */
        void swap(Set<Triple> gone, Model come);

        /** Puts everything anew in the place of the graph, as {@link Deriving#anew} does. */
        void anew(Model given, List<? extends Function<Dataset, Model>> rules);
    }

    /**
     * Puts what follows from the claims in the place of what followed from them before, in one transaction. The rules see
     * the given triples and what the rules before them gave, and nothing of what was derived earlier.
     *
     * @param version what tells these rules from others
     * @throws ShapeViolation when a record is not as the shapes want it; nothing is changed then
     * @throws StoreFailure when the folder cannot be written
     */
    public Outcome anew(Model given, List<? extends Function<Dataset, Model>> rules, String version) {
        Outcome outcome = store.transactions().write(() -> derived().replace(given, rules));
        return settled(outcome, version);
    }

    /**
     * Brings the graph up to date in one transaction.
     *
     * @param update does so
     * @param version what tells the rules that it goes by from others
     * @throws ShapeViolation as {@link #anew}
     * @throws StoreFailure when the folder cannot be written
     */
    public Outcome further(Consumer<Draft> update, String version) {
        Outcome outcome = store.transactions().write(() -> derived().update(update));
        return settled(outcome, version);
    }

    private Derived derived() {
        return new Derived(store.dataset(), store.rules());
    }

    private Outcome settled(Outcome outcome, String version) {
        store.transactions().afterwards(() -> mark.set(version));
        return outcome;
    }

    /** Whether nothing was written since deriving with the same rules, so that doing so again would change nothing. */
    public boolean isBy(String version) {
        return mark.isBy(version);
    }

    /** The documents that were added since deriving with the same rules; empty when anything else has changed, or too much. */
    public Optional<Set<String>> addedSince(String version) {
        return mark.addedSince(version);
    }
}
