package org.jaccuse.cli;

import java.nio.file.Path;
import org.jaccuse.pipeline.Gathering;

/** Where that is kept of documents which is not in the quads of their store. */
final class Kept {
    private Kept() {}

    /** What web servers said about their pages. */
    static Path memory(Path store) {
        return store.resolve("fetched.jsonl");
    }

    /** The bytes of documents, beside the store; only where the user wanted them kept. */
    static Path raw(Path store) {
        Path folder = store.toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + "-raw");
    }

    static Gathering of(Path store) {
        return Gathering.kept(memory(store), raw(store));
    }
}
