package org.jaccuse.acquire.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses.
 *
 * @param prefix its first address, in bytes; 4 for IPv4, 16 for IPv6
 * @param bits how many leading bits all addresses of the block share
 * @param name what the block is for
 */
record AddressRange(byte[] prefix, int bits, String name) {
    private static final int IPV6_BYTES = 16;

    /**
     * @param line {@code 10.0.0.0/8  private use}
     * @throws IllegalArgumentException when the line is no such thing
     */
    static AddressRange parse(String line) {
        String[] columns = line.split("\\s+", 2);
        int slash = columns[0].indexOf('/');
        if (slash < 0 || columns.length < 2) {
            throw new IllegalArgumentException("expected ADDRESS/BITS NAME, found: " + line);
        }
        return new AddressRange(
                bytes(columns[0].substring(0, slash)), Integer.parseInt(columns[0].substring(slash + 1)), columns[1]);
    }

    /** Whether the block holds an address of the same family. */
    boolean contains(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String literal) {
        try {
            byte[] bytes = InetAddress.getByName(literal).getAddress();
            // Java gives an IPv4-mapped IPv6 literal as IPv4
            return literal.contains(":") && bytes.length < IPV6_BYTES ? mapped(bytes) : bytes;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address: " + literal, e);
        }
    }

    private static byte[] mapped(byte[] ipv4) {
        byte[] bytes = new byte[IPV6_BYTES];
        bytes[10] = (byte) 0xff;
        bytes[11] = (byte) 0xff;
        System.arraycopy(ipv4, 0, bytes, 12, ipv4.length);
        return bytes;
    }
}
