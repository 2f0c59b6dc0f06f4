package org.jaccuse.acquire.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks hosts up for the client, which then connects to exactly the addresses that were looked at here: a name that gives
 * another address the next time (DNS rebinding) gains nothing.
 */
final class CheckedResolver implements DnsResolver {
    private final Set<String> allowed;
    private final Lookup lookup;
    private final Function<InetAddress, Optional<String>> special;

    /** How a name is turned into addresses. */
    interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** A host that must not be asked. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String host, InetAddress address, String range) {
            super("leads to " + address.getHostAddress() + " (" + range
                    + "), not to the public internet; give --allow-host " + host + " if it is meant");
        }
    }

    /**
     * @param allowed hosts, or host:port, that may lead anywhere
     * @param special names the range of an address that is not of the public internet
     */
    CheckedResolver(Set<String> allowed, Lookup lookup, Function<InetAddress, Optional<String>> special) {
        this.allowed = allowed;
        this.lookup = lookup;
        this.special = special;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        InetAddress[] found = lookup.addresses(host);
        String name = host.toLowerCase(Locale.ROOT);
        boolean free = allowed.contains(name) || allowed.contains(name + ":" + port);
        for (InetAddress address : free ? new InetAddress[0] : found) {
            String range = special.apply(address).orElse("");
            if (!range.isEmpty()) {
                throw new NotPublic(name, address, range);
            }
        }
        return Arrays.stream(found)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new UnknownHostException(host + " was looked up without its port");
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
