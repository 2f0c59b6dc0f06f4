package org.jaccuse.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Refusal;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.store.Breach;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.ShapeGate;
import org.jaccuse.store.Store;
import org.jaccuse.store.StoreFailure;
import org.jspecify.annotations.Nullable;

/** Writes documents with their claims to a store; claims that break a shape are left out and told. */
final class DocumentWriter {
    private final Store store;
    private final String version;
    private final Predicate<String> registered;
    private @Nullable ShapeGate gate;

    /**
     * @param version version of the program
     * @param registered tells whether the register describes an identifier
     */
    DocumentWriter(Store store, String version, Predicate<String> registered) {
        this.store = store;
        this.version = version;
        this.registered = registered;
    }

    /**
     * What was written.
     *
     * @param claims those that were taken
     * @param refused those that were not, with the reason
     */
    record Written(Outcome outcome, List<Claim> claims, List<Refusal> refused) {}

    /**
     * Writes a document in one transaction.
     *
     * @throws InputException when the document itself breaks a shape
     */
    Written write(Document document, List<Claim> claims) {
        try {
            return new Written(put(document, claims), claims, List.of());
        } catch (StoreFailure e) {
            throw e;
        } catch (InputException e) {
            // One claim refuses the whole graph: find out which, and keep the rest.
            List<Claim> sound = new ArrayList<>();
            List<Refusal> refused = new ArrayList<>();
            for (Claim claim : claims) {
                wrong(document, claim)
                        .ifPresentOrElse(
                                reason -> refused.add(new Refusal(place(document, claim), reason)),
                                () -> sound.add(claim));
            }
            return new Written(put(document, sound), sound, refused);
        }
    }

    private Outcome put(Document document, List<Claim> claims) {
        return store.put(DocumentGraph.iri(document), DocumentGraph.of(document, claims, version, registered));
    }

    /** What is wrong with a claim, taken alone. */
    private Optional<String> wrong(Document document, Claim claim) {
        try {
            return gate().check(DocumentGraph.of(document, List.of(claim), version, registered)).stream()
                    .findFirst()
                    .map(Breach::toString);
        } catch (InputException e) {
            return Optional.of(Faults.reason(document.location(), e));
        }
    }

    private ShapeGate gate() {
        if (gate == null) {
            gate = ShapeGate.load(Bundle.shipped());
        }
        return gate;
    }

    private static String place(Document document, Claim claim) {
        return document.location() + " claim of '" + claim.pattern() + "' at "
                + claim.evidence().span().start();
    }
}
