package org.jaccuse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Inquiry;
import org.jaccuse.store.Store;

/** Opens a store that is already there, to ask it something. */
final class StoreReader {
    private StoreReader() {}

    /**
     * Asks a store and closes it.
     *
     * @throws InputException when there is none
     */
    static <T> T ask(Path folder, Function<Inquiry, T> asking) {
        return with(folder, (store, inquiry) -> asking.apply(inquiry));
    }

    /** As {@link #ask}, with the store itself at hand. */
    static <T> T with(Path folder, BiFunction<Store, Inquiry, T> asking) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder.toString(), "no store here; run: jaccuse ingest PATH");
        }
        try (Store store = Store.openExisting(folder)) {
            // To the process itself: what was mended concerns whoever runs it, whatever is asked.
            store.repairs().forEach(System.err::println);
            return asking.apply(store, new Inquiry(store.dataset(), Bundle.shipped()));
        }
    }
}
