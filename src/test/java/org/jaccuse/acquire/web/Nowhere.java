package org.jaccuse.acquire.web;

import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;

/** A web without any host: for inputs that may name any address. */
public final class Nowhere {
    private Nowhere() {}

    /** Finds no host and asks nobody. */
    public static Fetcher fetcher() {
        CheckedResolver resolver = new CheckedResolver(
                Set.of(),
                host -> {
                    throw new UnknownHostException(host);
                },
                address -> Optional.empty());
        return new Fetcher(resolver, Limits.USUAL, new RunningTicks());
    }
}
