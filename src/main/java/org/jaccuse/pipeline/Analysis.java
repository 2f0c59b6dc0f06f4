package org.jaccuse.pipeline;

import java.util.List;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Content;
import org.jaccuse.model.Document;

/** Finds the claims of a document. Used from several threads at once. */
@FunctionalInterface
public interface Analysis {
    /** The claims in text order. */
    List<Claim> claims(Document document);

    /** All that is found in the document, the claims included. */
    default Content content(Document document) {
        return Content.of(claims(document));
    }

    /**
     * Loads what is slow to load; called before the first document, and not at all when no document needs analysis.
     *
     * @throws org.jaccuse.model.InputException when it cannot be loaded, which ends the run
     */
    default void warmUp() {}
}
