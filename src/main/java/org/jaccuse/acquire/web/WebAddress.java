package org.jaccuse.acquire.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.InputException;

/**
 * An address on the web.
 *
 * @param scheme {@code http} or {@code https}
 * @param host name or literal address in lower case and in ASCII, without the dot at its end
 * @param port the port to connect to
 * @param path path with its query, from the first slash
 */
public record WebAddress(String scheme, String host, int port, String path) {
    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://|\\\\\\\\).*", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("([^:]+)://([^/?#]*)([^#]*)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9a-f:.]+]|[^:\\[\\]]+)(?::(\\d{1,5})?)?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?|\\[[0-9a-f:.]+]");
    private static final int LONGEST = 8192;

    /** Whether a location is meant as an address and not as a file. */
    public static boolean looksLikeOne(String location) {
        return SCHEME.matcher(location).matches();
    }

    /**
     * Reads an address as people write it; what stands after {@code #} is left out, for it is not asked of the server.
     *
     * @throws InputException when it is no address, not of the web, or holds a user name or password
     */
    public static WebAddress parse(String address) {
        Matcher parts = PARTS.matcher(address.strip());
        if (!parts.matches() || address.length() > LONGEST || address.chars().anyMatch(Character::isISOControl)) {
            throw new InputException(address, "not a web address; expected one such as example.org with http in front");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new InputException(
                    address,
                    "an address of " + scheme + ":, only http and https are fetched; save the document as a file");
        }
        if (parts.group(2).contains("@")) {
            throw new InputException(address, "holds a user name or password; give the address without it");
        }
        return of(address, scheme, parts.group(2), parts.group(3));
    }

    private static WebAddress of(String address, String scheme, String authority, String path) {
        Matcher authorityParts = HOST_AND_PORT.matcher(ascii(address, authority));
        if (!authorityParts.matches()) {
            throw notAHost(address);
        }
        String host = authorityParts.group(1).replaceFirst("\\.$", "");
        String port = authorityParts.group(2);
        int number = port == null || port.isEmpty() ? (scheme.equals("https") ? 443 : 80) : Integer.parseInt(port);
        if (!NAME.matcher(host).matches() || host.contains("..") || number < 1 || number > 65535) {
            throw notAHost(address);
        }
        return new WebAddress(scheme, host, number, encoded(path.startsWith("/") ? path : "/" + path));
    }

    private static String ascii(String address, String authority) {
        try {
            boolean plain = authority.chars().allMatch(c -> c < 0x80);
            return (plain ? authority : IDN.toASCII(authority)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw notAHost(address);
        }
    }

    private static InputException notAHost(String address) {
        return new InputException(address, "has no valid host; expected a name such as example.org");
    }

    /** Writes what may not stand in a request as percent and hexadecimal digits, and leaves what is so written already. */
    private static String encoded(String path) {
        StringBuilder text = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean fine = c > 0x20 && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0;
            text.append(fine ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return text.toString();
    }

    /**
     * Where a link on the page of this address leads.
     *
     * @throws InputException as {@link #parse}
     */
    public WebAddress resolve(String link) {
        String reference = link.strip();
        if (looksLikeOne(reference)) {
            return parse(reference);
        }
        try {
            return parse(
                    new URI(toString()).resolve(new URI(encoded(reference))).toString());
        } catch (URISyntaxException e) {
            throw new InputException(link, "not a web address; expected a link to a page");
        }
    }

    /** Scheme, host and port: what one robots.txt holds for. */
    String origin() {
        return scheme + "://" + host + (usualPort() ? "" : ":" + port);
    }

    private boolean usualPort() {
        return port == (scheme.equals("https") ? 443 : 80);
    }

    @Override
    public String toString() {
        return origin() + path;
    }
}
