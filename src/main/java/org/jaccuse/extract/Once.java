package org.jaccuse.extract;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is asked for first. For one thread. */
final class Once<T> implements Supplier<T> {
    private @Nullable Supplier<T> work;
    private @Nullable T value;

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(work, "a value or the work for it").get();
            value = known;
            work = null;
        }
        return known;
    }
}
