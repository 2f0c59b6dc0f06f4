package org.jaccuse.bench;

import java.util.List;

/** Things one after the other and again from the first, so that what is measured is the mean of them. For one thread. */
public final class Rota<T> {
    private final List<T> things;
    private int next;

    /** @param things at least one */
    public Rota(List<T> things) {
        this.things = List.copyOf(things);
    }

    public T next() {
        T thing = things.get(next);
        next = (next + 1) % things.size();
        return thing;
    }
}
