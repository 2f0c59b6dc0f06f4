package org.jaccuse.store;

import java.util.List;
import org.jaccuse.model.InputException;

/** A graph that the shapes refuse; nothing of it was stored. */
public final class ShapeViolation extends InputException {
    private static final long serialVersionUID = 1L;

    private final transient List<Breach> breaches;

    /**
     * @param where location of the document
     * @param breaches all that is wrong, at least one
     */
    ShapeViolation(String where, List<Breach> breaches) {
        super(where, breaches.get(0) + (breaches.size() == 1 ? "" : " (and " + (breaches.size() - 1) + " more)"));
        this.breaches = List.copyOf(breaches);
    }

    /** All that is wrong, in the order of the nodes. */
    public List<Breach> breaches() {
        return breaches;
    }
}
