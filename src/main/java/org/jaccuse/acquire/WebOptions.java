package org.jaccuse.acquire;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How the web is visited.
 *
 * @param allowedHosts hosts, each with or without {@code :port}, that may stand on the own machine or network
 * @param memory file that remembers between runs what servers said about their pages
 * @param known tells of the digest of a page's bytes whether that page need not be read again
 */
public record WebOptions(Set<String> allowedHosts, Optional<Path> memory, Predicate<String> known) {
    /** Public hosts alone, and nothing remembered. */
    public static final WebOptions USUAL = new WebOptions(Set.of(), Optional.empty(), digest -> false);

    public WebOptions {
        allowedHosts = Set.copyOf(allowedHosts);
    }
}
