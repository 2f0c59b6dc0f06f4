package org.jaccuse.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A part of the server that pages of others may ask, by CORS: those of this machine, where OpenRefine runs, and those whom the options
 * name. Whatever pages a browser has open besides learn nothing: what a store knows may be nobody else's business.
 */
public final class Sharing {
    /** Everybody. */
    private static final String ALL = "*";

    private static final Pattern OWN_MACHINE =
            Pattern.compile("https?:" + "//(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d{1,5})?");

    private final String path;
    private final Set<String> origins;

    /**
     * @param path the part, as its first step: {@code /reconcile}
     * @param origins as a browser writes them, or {@code *}
     */
    public Sharing(String path, Set<String> origins) {
        this.path = path;
        this.origins =
                origins.stream().map(origin -> origin.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a request of a page of others may be answered. */
    boolean allows(String asked, Optional<String> origin) {
        return asked.equals(path) && origin.map(this::allows).orElse(origins.contains(ALL));
    }

    private boolean allows(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        return origins.contains(ALL)
                || origins.contains(lower)
                || OWN_MACHINE.matcher(lower).matches();
    }

    /** Tells the browser so, on every answer of this part. */
    void tell(String asked, Optional<String> origin, HttpServletResponse answer) {
        if (!asked.equals(path)) {
            return;
        }
        answer.addHeader("Vary", "Origin");
        answer.setHeader(
                "Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors " + framers());
        answer.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        origin.filter(this::allows).ifPresent(page -> {
            answer.setHeader("Access-Control-Allow-Origin", origins.contains(ALL) ? ALL : page);
            answer.setHeader("Access-Control-Allow-Methods", "GET, POST");
            answer.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept");
            answer.setHeader("Access-Control-Max-Age", "600");
            answer.setHeader("Access-Control-Allow-Private-Network", "true");
        });
    }

    private String framers() {
        return origins.contains(ALL)
                ? ALL
                : "http:" + "//localhost:* http:" + "//127.0.0.1:* " + String.join(" ", origins);
    }

    /** Whether a browser only asks what it may do. */
    boolean asksFirst(String asked, HttpServletRequest request) {
        return asked.equals(path)
                && request.getMethod().equals("OPTIONS")
                && request.getHeader("Access-Control-Request-Method") != null;
    }
}
