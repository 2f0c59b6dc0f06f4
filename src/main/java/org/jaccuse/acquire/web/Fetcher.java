package org.jaccuse.acquire.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jaccuse.acquire.web.Fetched.Page;
import org.jaccuse.acquire.web.Fetched.Validators;
import org.jaccuse.model.InputException;

/**
 * Fetches pages of the public web: asks robots.txt first, keeps a second between requests to a host, waits where a server
 * asks for it, and follows redirects one by one, each checked as the first address was. Not for several threads.
 */
public final class Fetcher implements AutoCloseable {
    /** How often a server that asks for patience is asked again. */
    private static final int TRIES = 3;

    private final Exchange exchange;
    private final Pace pace;
    private final Robots robots;
    private final Ticks ticks;
    private final Limits limits;

    /**
     * @param allowed hosts, each with or without {@code :port}, that may stand on the own machine or network
     * @param limits what a visit may cost
     * @param ticks the time
     */
    public Fetcher(Set<String> allowed, Limits limits, Ticks ticks) {
        this(new CheckedResolver(allowed, InetAddress::getAllByName, new PublicInternet()::special), limits, ticks);
    }

    Fetcher(CheckedResolver resolver, Limits limits, Ticks ticks) {
        this.exchange = new Exchange(resolver, limits);
        this.pace = new Pace(ticks);
        this.robots = new Robots(
                (address, most) -> follow(address, Map.of(), most, false).answer(), pace);
        this.ticks = ticks;
        this.limits = limits;
    }

    /** An answer with the address that gave it. */
    private record Reached(WebAddress address, Answer answer) {}

    /**
     * Fetches one page.
     *
     * @param location its address
     * @param known what the server gave the last time, to be told when nothing has changed since
     * @throws InputException when the address is not one of the public web, or the page is forbidden, absent, too large, late
     *     or cut short
     */
    public Fetched fetch(String location, Validators known) {
        WebAddress address = WebAddress.parse(location);
        Map<String, String> headers = new TreeMap<>();
        known.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
        known.lastModified().ifPresent(day -> headers.put("If-Modified-Since", day));
        try {
            Reached reached = follow(address, headers, limits, true);
            return page(location, reached, known.present());
        } catch (UnknownHostException e) {
            boolean refused = e instanceof CheckedResolver.NotPublic;
            throw new InputException(location, refused ? reason(e) : "host not found; check the spelling", e);
        } catch (IOException e) {
            throw new InputException(location, reason(e), e);
        }
    }

    private Fetched page(String location, Reached reached, boolean conditional) throws IOException {
        Answer answer = reached.answer();
        if (answer.status() == 304 && conditional) {
            return new Fetched.Unchanged();
        }
        if (answer.status() != 200 && answer.status() != 203) {
            throw new InputException(location, "the server answered " + answer.status() + "; expected a page (200)");
        }
        byte[] bytes = answer.whole()
                ? Inflation.decoded(answer.body(), answer.header("Content-Encoding"), limits.bytes() + 1)
                : answer.body();
        if (!answer.whole() || bytes.length > limits.bytes()) {
            throw new InputException(
                    location, "larger than " + size() + ", the most that is read; save it and split it");
        }
        return new Page(
                reached.address(),
                bytes,
                answer.header("Content-Type"),
                new Validators(answer.header("ETag"), answer.header("Last-Modified")),
                ticks.now());
    }

    private String size() {
        return limits.bytes() >= 1 << 20 ? (limits.bytes() >> 20) + " MiB" : limits.bytes() + " bytes";
    }

    private Reached follow(WebAddress start, Map<String, String> headers, Limits most, boolean asking)
            throws IOException {
        WebAddress address = start;
        for (int hop = 0; hop <= most.redirects(); hop++) {
            Optional<String> forbidden = asking ? robots.forbids(address, most) : Optional.empty();
            if (forbidden.isPresent()) {
                throw new IOException(
                        address.equals(start) ? forbidden.get() : "sent on to " + address + ": " + forbidden.get());
            }
            Answer answer = patiently(address, headers, most);
            Optional<String> onwards = answer.redirects() ? answer.header("Location") : Optional.empty();
            if (onwards.isEmpty()) {
                return new Reached(address, answer);
            }
            address = onwards(address, onwards.get());
        }
        throw new IOException("sent on more than " + most.redirects() + " times; give the address of the page itself");
    }

    private static WebAddress onwards(WebAddress from, String link) throws IOException {
        try {
            return from.resolve(link);
        } catch (InputException e) {
            throw new IOException("sent on to an address that is not taken: " + e.getMessage(), e);
        }
    }

    /** One request, again when the server asks for a short wait; a host that wants a long one is left alone. */
    private Answer patiently(WebAddress address, Map<String, String> headers, Limits most) throws IOException {
        for (int tried = 1; ; tried++) {
            Duration left = pace.left(address.host());
            if (left.compareTo(Pace.PATIENCE) > 0) {
                throw new IOException("its host asks to be left alone for " + left.toSeconds() + " s; try again later");
            }
            pace.take(address.host());
            Answer answer;
            try {
                answer = exchange.get(address, headers, most);
            } finally {
                pace.done(address.host());
            }
            if (tried == TRIES || !wait(address, answer)) {
                return answer;
            }
        }
    }

    /** Notes the time that a server asks for; tells whether it asked for any. */
    private boolean wait(WebAddress address, Answer answer) {
        if (answer.status() != 429 && answer.status() != 503) {
            return false;
        }
        Optional<Duration> asked = answer.header("Retry-After").flatMap(value -> RetryAfter.of(value, ticks.now()));
        asked.ifPresent(time -> pace.hold(address.host(), time));
        return asked.isPresent();
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }

    @Override
    public void close() {
        exchange.close();
    }
}
