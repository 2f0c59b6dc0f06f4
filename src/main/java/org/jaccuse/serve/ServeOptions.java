package org.jaccuse.serve;

import java.util.Optional;
import java.util.Set;
import org.jaccuse.serve.guard.Limits;
import org.jaccuse.serve.guard.Token;

/**
 * How a server answers.
 *
 * @param host address of the machine that it listens on
 * @param port 0 for any that is free
 * @param names further names, with their ports where they are not the usual ones, under which a proxy offers the server
 * @param origins whose pages may ask {@link Reconciliation}, as browsers write their origin, or {@code *} for all; those of this machine may
 *     in any case
 * @param token absent when nothing may be written
 */
public record ServeOptions(
        String host, int port, Set<String> names, Set<String> origins, Optional<Token> token, Limits limits) {
    public ServeOptions {
        names = Set.copyOf(names);
        origins = Set.copyOf(origins);
    }
}
