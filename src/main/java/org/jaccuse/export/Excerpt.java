package org.jaccuse.export;

import java.io.IOException;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * What is to be exported, in parts that fit into memory: mostly one for each document. It can be walked more than once, always in
 * the same order. A quad of the default graph stands in {@link Quad#defaultGraphNodeGenerated}.
 */
@FunctionalInterface
public interface Excerpt {
    /** Hands out every part. */
    void each(Part part) throws IOException;

    /** Takes the quads of a part. */
    @FunctionalInterface
    interface Part {
        void take(List<Quad> quads) throws IOException;
    }
}
