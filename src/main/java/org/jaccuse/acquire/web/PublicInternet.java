package org.jaccuse.acquire.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jaccuse.bundle.Bundle;

/** Tells public addresses from those of the own machine, the own network and other special purposes. */
final class PublicInternet {
    private static final String FILE = "org/jaccuse/acquire/web/special-ranges.txt";

    /** RFC 6052: an IPv4 address in the last four bytes, reached through a translator. */
    private static final AddressRange TRANSLATED = AddressRange.parse("64:ff9b::/96 translated");

    /** RFC 4291: the one block of IPv6 that addresses of the internet are given from. */
    private static final AddressRange GLOBAL = AddressRange.parse("2000::/3 global unicast");

    private final List<AddressRange> special;

    PublicInternet() {
        this.special = Bundle.shipped()
                .file(FILE)
                .text()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(AddressRange::parse)
                .toList();
    }

    /**
     * Why an address is not of the public internet: the name of its range; empty for a public one. What a literal was
     * spelled like does not matter here, for it is the address itself that is looked at.
     */
    Optional<String> special(InetAddress address) {
        return special(address.getAddress());
    }

    private Optional<String> special(byte[] address) {
        if (TRANSLATED.contains(address)) {
            return special(Arrays.copyOfRange(address, 12, 16));
        }
        Optional<String> name = special.stream()
                .filter(range -> range.contains(address))
                .map(AddressRange::name)
                .findFirst();
        return address.length == 4 || GLOBAL.contains(address) ? name : name.or(() -> Optional.of("not assigned"));
    }
}
