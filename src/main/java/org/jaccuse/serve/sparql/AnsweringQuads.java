package org.jaccuse.serve.sparql;

import java.util.stream.Collectors;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.jaccuse.store.Breach;
import org.jaccuse.store.ShapeViolation;

/** The quads that a graph is written to; a transaction that breaks the shapes is answered with what is wrong. */
final class AnsweringQuads extends DatasetGraphWrapper {
    private static final int UNPROCESSABLE = 422;
    private static final int NAMED = 10;

    AnsweringQuads(DatasetGraph checked) {
        super(checked);
    }

    @Override
    public void commit() {
        try {
            super.commit();
        } catch (ShapeViolation e) {
            refuse(e);
        }
    }

    /** Ends the action. */
    static void refuse(ShapeViolation violation) {
        ServletOps.error(UNPROCESSABLE, told(violation));
    }

    private static String told(ShapeViolation violation) {
        int more = violation.breaches().size() - NAMED;
        return violation.breaches().stream().limit(NAMED).map(Breach::toString).collect(Collectors.joining("\n"))
                + (more > 0 ? "\nand " + more + " more" : "")
                + "\nNothing was changed.";
    }
}
