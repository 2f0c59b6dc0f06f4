package org.jaccuse.curate;

import java.util.List;
import org.jaccuse.query.Decision;
import org.jaccuse.query.Inquiry;
import org.jaccuse.rdf.CurationGraph;
import org.jaccuse.rdf.Vocabulary;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Store;

/** Decisions about entities of which no document and no register tells any more. */
public final class Orphans {
    private Orphans() {}

    /**
     * Takes such decisions away, taken back or not, and makes the view anew without them. May run inside a transaction.
     *
     * @throws org.jaccuse.store.StoreFailure when the store cannot be written
     */
    public static Outcome drop(Store store, Inquiry inquiry) {
        var orphans = inquiry.orphans();
        List<Decision> kept = inquiry.decisions().stream()
                .filter(decision -> !orphans.containsKey(decision.iri()))
                .toList();
        return store.change(
                Vocabulary.CURATION,
                CurationGraph.gone(orphans.values(), inquiry.view()),
                CurationGraph.view(new Identities(kept).view(inquiry::registered)));
    }
}
