package org.jaccuse.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/** How long requests took and how they ended, for Prometheus. Addresses and words of requests are not among it. */
final class Metrics implements Filter {
    private static final Set<String> DOORS = Set.of(
            "sparql",
            "update",
            "data",
            "incident",
            "actor",
            "document",
            "claim",
            "questions",
            "search",
            "api",
            "assets",
            "ingest");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** As the registry knows them, which would look them up by words for each request. */
    private final Map<End, Timer> timers = new ConcurrentHashMap<>();

    private record End(String door, int status) {}

    @SuppressWarnings(
            "resource") // Closes nothing that matters: it listens to garbage collectors, of which it is told nothing
    // here.
    Metrics(IntSupplier queries, IntSupplier waiting) {
        // These hold what they ask; those of registry.gauge do not, and tell nothing once it has been collected.
        Gauge.builder("jaccuse.queries.running", queries::getAsInt).register(registry);
        Gauge.builder("jaccuse.pages.waiting", waiting::getAsInt).register(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Timer.Sample sample = Timer.start(registry);
        try {
            chain.doFilter(request, response);
        } finally {
            if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answer) {
                sample.stop(timers.computeIfAbsent(new End(door(asked), answer.getStatus()), this::timer));
            }
        }
    }

    private Timer timer(End end) {
        return registry.timer("jaccuse.requests", "door", end.door(), "status", String.valueOf(end.status()));
    }

    /** One of a few words, so that no client can make more of them. */
    private static String door(HttpServletRequest asked) {
        String path = asked.getRequestURI() + "/";
        String first = path.substring(1, Math.max(1, path.indexOf('/', 1)));
        return DOORS.contains(first) ? first : "other";
    }

    /** The page that Prometheus reads. */
    HttpServlet page() {
        return new Written();
    }

    private final class Written extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/plain; version=0.0.4; charset=utf-8");
            response.getOutputStream().write(registry.scrape().getBytes(StandardCharsets.UTF_8));
        }
    }
}
