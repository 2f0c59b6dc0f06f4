package org.jaccuse.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jaccuse.acquire.FetchMemory;
import org.jaccuse.acquire.RawFolder;
import org.jaccuse.acquire.Sources;
import org.jaccuse.acquire.WebOptions;

/**
 * Where documents may come from, and what is kept of them beside their claims.
 *
 * @param allowedHosts hosts, each with or without {@code :port}, that may stand on the own machine or network
 * @param input read where {@code -} is named
 * @param memory file that remembers what web servers said about their pages
 * @param raw folder for the bytes of the documents that are stored
 */
public record Gathering(Set<String> allowedHosts, InputStream input, Optional<Path> memory, Optional<Path> raw) {
    /** Files and the public web; nothing is kept. */
    public static final Gathering USUAL =
            new Gathering(Set.of(), InputStream.nullInputStream(), Optional.empty(), Optional.empty());

    public Gathering {
        allowedHosts = Set.copyOf(allowedHosts);
    }

    /**
     * Nothing comes in; what is kept beside a store.
     *
     * @param memory see {@link #memory()}
     * @param raw see {@link #raw()}
     */
    public static Gathering kept(Path memory, Path raw) {
        return new Gathering(USUAL.allowedHosts(), USUAL.input(), Optional.of(memory), Optional.of(raw));
    }

    /**
     * Takes documents out of what is kept.
     *
     * @param digests digests of their bytes
     */
    public void forget(Set<String> digests) {
        memory.ifPresent(file -> FetchMemory.forget(file, digests));
        raw.map(RawFolder::new).ifPresent(folder -> digests.forEach(folder::drop));
    }

    /** @param known tells of the digest of a page whether it need not be read again */
    Sources sources(Predicate<String> known) {
        return new Sources(new WebOptions(allowedHosts, memory, known), input);
    }
}
