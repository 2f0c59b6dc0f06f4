package org.jaccuse.serve.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/**
 * Before everything else: is the request meant for this server (a foreign name for it is how pages of others reach a server at
 * home), does it come from one of its own pages, does its client ask too often, and may it write? All answers get the headers that
 * keep a browser from running or fetching anything but the server's own files.
 */
public final class Gate implements Filter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Where no page is ever answered. */
    private static final Set<String> DATA = Set.of("/sparql", "/update", "/data", "/health", "/metrics");

    /** As short as it can be: small answers are asked for by the thousand. */
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    /** Two minutes' worth of attempts at once, then one in six seconds. */
    private static final int WRONG_TOKENS = 20;

    private static final double WRONG_TOKENS_PER_SECOND = 1 / 6.0;
    private static final int SECONDS_AT_ONCE = 4;

    /** Bytes of a refused request that are still read, so that its answer arrives. */
    private static final int MOST_UNREAD = 1 << 20;

    private static final Set<String> TOKEN_ONLY = Set.of("/update", "/data");

    private final Set<String> hosts;
    private final Sharing sharing;
    private final Optional<Token> token;
    private final Buckets requests;
    private final Buckets mistakes = new Buckets(WRONG_TOKENS, WRONG_TOKENS_PER_SECOND, System::nanoTime);
    private final boolean limited;

    /**
     * @param hosts names, with their ports, under which the server is known; in lower case
     * @param sharing what pages of others may ask
     * @param token absent when nothing may be written
     */
    public Gate(Set<String> hosts, Sharing sharing, Optional<Token> token, Limits limits) {
        this.hosts = Set.copyOf(hosts);
        this.sharing = sharing;
        this.token = token;
        this.limited = limits.requests() > 0;
        this.requests = new Buckets(limits.requests() * SECONDS_AT_ONCE, limits.requests(), System::nanoTime);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answer) {
            try {
                answered(asked, answer, chain);
            } catch (HttpException.RuntimeException e) {
                // A fault of the client's that the container found on the way; it has the status.
                throw e;
            } catch (RuntimeException e) {
                Refusal.mistake(answer, e);
            } finally {
                readOn(asked);
            }
        }
    }

    private void answered(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        secure(path(asked), answer);
        sharing.tell(path(asked), origin(asked), answer);
        if (!passes(asked, answer)) {
            return;
        }
        if (sharing.asksFirst(path(asked), asked)) {
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(asked, answer);
        }
    }

    /**
     * Reads what nobody has read of a small body: else the connection is cut under a client that still sends, and the answer is
     * lost with it (RFC 9112, 9.6).
     */
    private static void readOn(HttpServletRequest asked) {
        // Who waits for leave to send has sent nothing.
        if (!hasBody(asked) || asked.getContentLengthLong() > MOST_UNREAD || asked.getHeader("Expect") != null) {
            return;
        }
        try {
            asked.getInputStream().readNBytes(MOST_UNREAD);
        } catch (IOException | IllegalStateException e) {
            // The client is gone, or somebody took the body as characters: nothing is left to read.
        }
    }

    /** Whether a header says so (RFC 9112, 6.3). */
    private static boolean hasBody(HttpServletRequest asked) {
        long length = asked.getContentLengthLong();
        return length > 0 || (length < 0 && asked.getHeader("Transfer-Encoding") != null);
    }

    private static void secure(String path, HttpServletResponse answer) {
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (DATA.contains(path)) {
            answer.setHeader("Content-Security-Policy", DATA_POLICY);
            return;
        }
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    private boolean passes(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        String client = asked.getRemoteAddr();
        if (!known(asked.getHeader("Host"))) {
            Refusal.send(answer, 403, "this server is not known by the name that the request gives in Host");
        } else if (!ours(asked) && !sharing.allows(path(asked), origin(asked))) {
            Refusal.send(answer, 403, "requests from pages of others are not answered");
        } else if (limited && !requests.take(client)) {
            answer.setHeader("Retry-After", "1");
            Refusal.send(answer, 429, "too many requests; wait a second");
        } else {
            return !TOKEN_ONLY.contains(path(asked)) || mayWrite(asked, answer, client);
        }
        return false;
    }

    /** The first part of the path: what stands behind it does not open another door. */
    private static String path(HttpServletRequest asked) {
        String path = asked.getServletPath()
                + Optional.ofNullable(asked.getPathInfo()).orElse("");
        int end = path.indexOf('/', 1);
        return (end < 0 ? path : path.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private boolean mayWrite(HttpServletRequest asked, HttpServletResponse answer, String client) throws IOException {
        if (token.isEmpty()) {
            Refusal.send(answer, 403, "this server only reads; start it with --token-file to write");
            return false;
        }
        return bearsToken(asked, answer, client);
    }

    private boolean bearsToken(HttpServletRequest asked, HttpServletResponse answer, String client) throws IOException {
        if (!mistakes.has(client)) {
            answer.setHeader("Retry-After", "60");
            Refusal.send(answer, 429, "too many wrong tokens; wait a minute");
        } else if (token.filter(right -> right.isIn(asked)).isPresent()) {
            return true;
        } else {
            mistakes.take(client);
            answer.setHeader("WWW-Authenticate", "Bearer realm=\"jaccuse\"");
            Refusal.send(answer, 401, "writing needs the token: Authorization: Bearer TOKEN");
        }
        return false;
    }

    /** Whether a word that a form brings is the token; wrong ones count as those in headers. */
    public boolean accepts(HttpServletRequest asked, String word) {
        String client = asked.getRemoteAddr();
        boolean right = mistakes.has(client)
                && token.filter(known -> known.matches(word)).isPresent();
        if (!right) {
            mistakes.take(client);
        }
        return right;
    }

    private boolean known(@Nullable String host) {
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> origin(HttpServletRequest asked) {
        return Optional.ofNullable(asked.getHeader("Origin"));
    }

    private boolean ours(HttpServletRequest asked) {
        Optional<String> origin = origin(asked);
        String site = asked.getHeader("Sec-Fetch-Site");
        boolean wanders = "cross-site".equals(site) && !"navigate".equals(asked.getHeader("Sec-Fetch-Mode"));
        return !wanders
                && origin.map(page -> known(page.replaceFirst("(?i)^https?:" + "//", "")))
                        .orElse(true);
    }
}
