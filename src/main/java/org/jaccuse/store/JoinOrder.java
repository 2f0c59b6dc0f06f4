package org.jaccuse.store;

import org.apache.jena.sparql.engine.optimizer.StatsMatcher;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderWeighted;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.sse.SSE_ParseException;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/**
 * The order in which a store joins the patterns of a query, by {@code queries/join-order.sse}. The file holds for stores of every
 * size, so that none has to be counted.
 */
final class JoinOrder {
    private static final String FILE = "queries/join-order.sse";

    private JoinOrder() {}

    /** Has every store that is opened from now on join in this order. */
    static void install() {
        SystemTDB.setDefaultReorderTransform(read(Bundle.shipped().file(FILE)));
    }

    /** @throws InputException with file and line where the file is broken */
    static ReorderTransformation read(DataFile file) {
        Item item;
        try {
            item = SSE.parse(file.text());
        } catch (SSE_ParseException e) {
            throw new InputException(
                    file.path() + ":" + e.getLine(),
                    "expected (prefix (…) (stats ((S P O) NUMBER) …)); " + e.getMessage(),
                    e);
        }
        if (!item.isTagged("stats")) {
            throw new InputException(file.path(), "expected (stats …) with a line ((S P O) NUMBER) for each pattern");
        }
        return new ReorderWeighted(new StatsMatcher(item));
    }
}
