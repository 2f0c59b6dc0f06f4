package org.jaccuse.serve.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.jaccuse.query.Inquiry;

/** The claims around things, in outline and in order. */
final class Outlines {
    /** More are not read anew for each reader while somebody writes: what was read a moment ago goes for now. */
    private static final int MANY = 2000;

    private final Shelf<List<Brief>> kept;

    Outlines(Kept kept) {
        this.kept = kept.outlines();
    }

    /**
     * The claims that a query finds.
     *
     * @param query of {@code queries/serve/}
     * @param variable that the IRI is bound to
     */
    List<Brief> of(Inquiry inquiry, String query, String variable, String iri) {
        return kept.get(
                query + " " + iri,
                () -> Brief.of(
                        inquiry.rows("queries/serve/" + query + ".rq", Map.of(variable, NodeFactory.createURI(iri)))),
                claims -> claims.size() > MANY);
    }
}
