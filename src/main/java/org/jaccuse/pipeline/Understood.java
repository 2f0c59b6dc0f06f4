package org.jaccuse.pipeline;

import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Claim;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;
import org.jaccuse.store.SoundGraph;

/** What became of a document before it comes to a store. */
public sealed interface Understood {
    /**
     * It has a graph.
     *
     * @param claims those that the graph holds
     * @param refused claims that were left out, with the reason
     */
    record Graph(RawDocument raw, SoundGraph graph, List<Claim> claims, List<Refusal> refused) implements Understood {}

    /**
     * It is not taken.
     *
     * @param language for which it was refused, by its English name
     */
    record Refused(Refusal refusal, Optional<String> digest, Optional<String> language) implements Understood {}
}
